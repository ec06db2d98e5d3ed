import { describe, expect, test } from 'vitest'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import { agendaTree } from '@shared/rules/agendaOrder'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { anItem } from '../make'
import { autumn } from './autumn'

describe('formal procedure', () => {
  const scene = autumn()
  const meeting = { ...scene.meeting, quorum: true, scrutineers: true }
  const agenda = [
    anItem('Avaus', { meetingId: meeting.id, slot: 'opening' }),
    anItem('Muut', { meetingId: meeting.id, slot: 'other' }),
  ]
  const proposals = proposeAgenda({ ...scene, meeting, agenda }).filter(
    ({ source }) => source === 'formalProcedure',
  )

  test('is proposed when it is switched on, also after the meeting was made', () => {
    expect(proposals.map(({ title }) => title.fi)).toEqual([
      'Kokouksen laillisuus ja päätösvaltaisuus',
      'Pöytäkirjantarkastajien valinta',
    ])
    const off = proposeAgenda({ ...scene, agenda })
    expect(off.some(({ source }) => source === 'formalProcedure')).toBe(false)
  })

  test('goes right after the opening, and is not proposed again', () => {
    const [quorum] = proposals
    if (!quorum) throw new Error('nothing proposed')
    const accepted = acceptProposal(quorum, agenda, meeting.id)
    const after = [...agenda, ...accepted.occurrences]
    expect(agendaTree(after).map(({ occurrence }) => occurrence.title?.fi)).toEqual([
      'Avaus',
      'Kokouksen laillisuus ja päätösvaltaisuus',
      'Muut',
    ])
    const again = proposeAgenda({ ...scene, meeting, agenda: after })
    expect(again.map(({ key }) => key)).not.toContain(quorum.key)
  })
})
