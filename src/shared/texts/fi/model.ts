import { kinds } from './kinds'
import { choices } from './choices'
import { fields } from './fields'
import { meetingChoices } from './meetingChoices'
import { taskChoices } from './taskChoices'

/** Names of kinds of record, fields and choices. */
export const model = {
  kind: {
    region: 'Alue',
    agreement: 'Sopimus',
    membership: 'Jäsenyys',
    relation: 'Suhde',
    strategy: 'Strategia',
    goal: 'Tavoite tai tehtävä',
    nomination: 'Nimeäminen',
    statement: 'Lausunto',
    signal: 'Ennakointisignaali',
    event: 'Tapahtuma',
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
    dispatch: 'Lähetys',
  },
  kinds,
  field: fields,
  ...choices,
  ...meetingChoices,
  ...taskChoices,
}
