import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { areasOfDecision } from '@shared/rules/decisionAreas'
import { decisionsIn } from '@shared/rules/decisions'
import { expect, test } from 'vitest'
import { aMeeting, anItem, byId } from './make'

const programmeId = newId()
const own = createRecord('area', { name: { fi: 'Barents' } })
const linked = createRecord('area', { name: { fi: 'Arktinen' } })
const through = createRecord('area', {
  name: { fi: 'EU-rahoitus' },
  links: [{ kind: 'programme', id: programmeId }],
})
const other = createRecord('area', { name: { fi: 'Viestintä' } })
const areas = [own, linked, through, other]
const matter = createRecord('matter', {
  title: { fi: 'Haku' },
  areaId: own.id,
  links: [{ kind: 'programme', id: programmeId }],
})
const meeting = aMeeting({ state: 'held' })
const decided = { meetingId: meeting.id, outcome: { code: 'approved', text: {} } } as const

test('a decision belongs to the areas that its matter and its links tell', () => {
  const items = [
    anItem('Asia', { ...decided, matterId: matter.id, links: [{ kind: 'area', id: linked.id }] }),
    anItem('Irrallinen', decided),
  ]
  const names = decisionsIn(items, byId([meeting])).map((row) =>
    areasOfDecision(row, byId([matter]), areas).map(({ name }) => name.fi),
  )
  expect(names).toEqual([['Barents', 'Arktinen', 'EU-rahoitus'], []])
})
