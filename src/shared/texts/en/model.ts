import { choices } from './choices'
import { fields } from './fields'

/** Names of kinds of record, fields and choices. */
export const model = {
  kind: {
    organisation: 'Organisation',
    person: 'Person',
    cover: 'Cover',
    body: 'Body or network',
    seat: 'Seat',
    status: 'Status period',
    programme: 'Programme',
    call: 'Call',
    project: 'Project',
    area: 'Area of responsibility',
    responsibility: 'Responsibility',
    task: 'Task',
    template: 'Meeting template',
    series: 'Meeting series',
    meeting: 'Meeting',
    matter: 'Matter',
    occurrence: 'Agenda item',
    postponement: 'Postponement',
  },
  field: fields,
  ...choices,
}
