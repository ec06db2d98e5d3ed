import { describe, expect, test } from 'vitest'
import { agendaTree } from '@shared/rules/agendaOrder'
import { itemsFromTemplate } from '@shared/rules/newAgenda'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { autumn } from './autumn'
import { area, meeting, template } from './scene'

describe('acceptProposal', () => {
  const find = (source: string, scene = autumn()) => {
    const proposal = proposeAgenda(scene).find((one) => one.source === source)
    if (!proposal) throw new Error(`no proposal of ${source}`)
    return proposal
  }
  const agenda = itemsFromTemplate(template, meeting.id)

  test('a substance item gets a matter with its links; a round-up does not', () => {
    const { matters, occurrences } = acceptProposal(find('closingCalls'), agenda, meeting.id)
    expect(matters[0]).toMatchObject({ title: { fi: 'Sulkeutuva haku: Aurora-haku 6' } })
    expect(matters[0]?.links.map((link) => link.kind)).toEqual(['call', 'programme'])
    expect(occurrences).toMatchObject([{ matterId: matters[0]?.id, title: null }])
    expect(acceptProposal(find('tasksByArea'), agenda, meeting.id).matters).toEqual([])
  })

  test('without an item that holds its place it goes before other business', () => {
    const short = agenda.filter((item) => item.slot === 'opening' || item.slot === 'other')
    const { occurrences } = acceptProposal(find('closingCalls'), short, meeting.id)
    const order = agendaTree([...short, ...occurrences]).map((entry) => entry.occurrence.slot)
    expect(order).toEqual(['opening', null, 'other'])
  })

  test('a standing item takes its own place', () => {
    const short = agenda.filter((item) => item.slot !== 'current' && item.parentId === null)
    const proposal = find('standingItems', { ...autumn(), agenda: short })
    const { occurrences } = acceptProposal(proposal, short, meeting.id)
    const order = agendaTree([...short, ...occurrences]).map((entry) => entry.occurrence.slot)
    expect(order.slice(1, 4)).toEqual(['previousMinutes', 'current', 'foresight'])
    expect(occurrences).toHaveLength(2)
  })

  test('a name as long as a name may be still gives a title that a record may hold', () => {
    const long = { ...area, name: { fi: 'ä'.repeat(300), en: '', sv: '' } }
    const proposal = find('areasWithNobody', { ...autumn(), areas: [long] })
    expect(proposal.title.fi).toHaveLength(300)
    expect(acceptProposal(proposal, agenda, meeting.id).occurrences).toHaveLength(1)
  })
})
