import { choices } from './choices'
import { fields } from './fields'

/** Names of kinds of record, fields and choices. */
export const model = {
  kind: {
    organisation: 'Organisaatio',
    person: 'Henkilö',
    cover: 'Sijaistus',
    body: 'Toimielin tai verkosto',
    seat: 'Edustus',
    status: 'Tilajakso',
    programme: 'Ohjelma',
    call: 'Haku',
    project: 'Hanke',
    area: 'Vastuualue',
    responsibility: 'Vastuu',
    task: 'Tehtävä',
    template: 'Kokousmalli',
    series: 'Kokoussarja',
    meeting: 'Kokous',
    matter: 'Asia',
    occurrence: 'Asiakohta',
    postponement: 'Lykkäys',
  },
  field: fields,
  ...choices,
}
