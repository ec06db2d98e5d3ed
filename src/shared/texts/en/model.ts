import { kinds } from './kinds'
import { choices } from './choices'
import { fields } from './fields'
import { meetingChoices } from './meetingChoices'
import { taskChoices } from './taskChoices'

/** Names of kinds of record, fields and choices. */
export const model = {
  kind: {
    region: 'Region',
    agreement: 'Agreement',
    membership: 'Membership',
    relation: 'Relation',
    strategy: 'Strategy',
    goal: 'Goal or duty',
    nomination: 'Nomination',
    statement: 'Statement',
    signal: 'Foresight signal',
    event: 'Event',
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
    dispatch: 'Sending',
  },
  kinds,
  field: fields,
  ...choices,
  ...meetingChoices,
  ...taskChoices,
}
