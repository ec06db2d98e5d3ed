import { describe, expect, test } from 'vitest'
import { itemsFromTemplate } from '@shared/rules/newAgenda'
import { holdMeeting } from '@shared/rules/holdMeeting'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import { dataOf } from '../make'
import {
  aMatter,
  aTask,
  byId,
  earlier,
  handled,
  input,
  meeting,
  newId,
  person,
  proposed,
  template,
} from './scene'

test('empty registers propose nothing', () => {
  expect(proposeAgenda(input())).toEqual([])
})

describe('standing items', () => {
  test('an empty agenda gets the whole template, in order and with sub-items', () => {
    const proposals = proposeAgenda(input({ template }))
    expect(proposals.map((one) => one.title.fi)).toEqual(
      template.items.filter((item) => item.level === 0).map((item) => item.title.fi),
    )
    expect(proposals[2]?.children.map((one) => one.title.fi)).toEqual(['EU-yhteistyö'])
  })

  test('an agenda made from the template gets none', () => {
    expect(
      proposed('standingItems', { template, agenda: itemsFromTemplate(template, newId()) }),
    ).toEqual([])
  })

  test('a removed sub-item comes back under its item', () => {
    const agenda = itemsFromTemplate(template, meeting.id)
    const without = agenda.filter((item) => item.title?.fi !== 'EU-yhteistyö')
    const [proposal] = proposeAgenda(input({ template, agenda: without }))
    if (!proposal) throw new Error('nothing proposed')
    const { occurrences } = acceptProposal(proposal, without, meeting.id)
    const parent = without.find((item) => item.slot === 'current')
    expect(occurrences.map((item) => item.parentId)).toEqual([parent?.id])
  })
})

describe('previous minutes', () => {
  const previous = { meeting: earlier('2026-11-10'), occurrences: [] }

  test('of the latest earlier meeting, memo or minutes', () => {
    const older = { meeting: earlier('2026-10-13'), occurrences: [] }
    expect(proposed('previousMinutes', { previousMeetings: [older, previous] })).toEqual([
      'Edellisen kokouksen muistio 10.11.2026 | Kokouksen 10.11.2026 muistiota ei ole vielä käsitelty.',
    ])
    const formal = { ...previous, meeting: earlier('2026-11-10', { document: 'minutes' }) }
    expect(proposed('previousMinutes', { previousMeetings: [formal] })).toEqual([
      'Edellisen kokouksen pöytäkirja 10.11.2026 | Kokouksen 10.11.2026 pöytäkirjaa ei ole vielä käsitelty.',
    ])
  })

  test('not of a cancelled or later meeting, nor of another group', () => {
    const others = [
      earlier('2026-11-10', { state: 'cancelled' }),
      earlier('2026-12-22'),
      earlier('2026-11-10', { seriesId: null }),
      earlier('2026-11-10', { seriesId: newId() }),
    ].map((one) => ({ meeting: one, occurrences: [] }))
    expect(proposed('previousMinutes', { previousMeetings: others })).toEqual([])
  })
})

describe('carried over', () => {
  const november = earlier('2026-11-10')
  const matter = aMatter('NSPA-kannanotto', { ownerId: person.id })
  const matters = byId([matter])

  test('a deferred matter, and one left open, with its reason', () => {
    const moved = [handled(november, matter, 'movedToNext')]
    expect(proposed('carriedOver', { matters, previousMeetings: moved })).toEqual([
      'NSPA-kannanotto | Siirtyi kokouksesta 10.11.2026.',
    ])
    const open = [handled(november, matter, null)]
    expect(proposed('carriedOver', { matters, previousMeetings: open })).toEqual([
      'NSPA-kannanotto | Jäi avoimeksi kokouksessa 10.11.2026.',
    ])
  })

  test('not a decided, removed or closed matter', () => {
    for (const code of ['noted', 'removed'] as const) {
      const previousMeetings = [handled(november, matter, code)]
      expect(proposed('carriedOver', { matters, previousMeetings })).toEqual([])
    }
    const closed = byId([{ ...matter, state: 'closed' as const }])
    const previousMeetings = [handled(november, matter, 'tabled')]
    expect(proposed('carriedOver', { matters: closed, previousMeetings })).toEqual([])
  })

  test('a matter passed over by one meeting is still there for the next', () => {
    const october = earlier('2026-10-13')
    const previousMeetings = [
      { meeting: november, occurrences: [] },
      handled(october, matter, 'tabled'),
    ]
    expect(proposed('carriedOver', { matters, previousMeetings })).toEqual([
      'NSPA-kannanotto | Jätettiin pöydälle kokouksessa 13.10.2026.',
    ])
  })

  test('what many meetings have left without an outcome says how many', () => {
    const days = ['2026-11-10', '2026-10-13', '2026-09-08']
    const [third, second, first] = days.map((day) => handled(earlier(day), matter, 'tabled'))
    if (!third || !second || !first) throw new Error('no meetings')
    expect(proposed('carriedOver', { matters, previousMeetings: [first, second, third] })).toEqual([
      'NSPA-kannanotto | Ollut esillä 3 kokouksessa ilman ratkaisua, viimeksi 10.11.2026.',
    ])
    const decided = handled(earlier('2026-09-08'), matter, 'noted')
    const previousMeetings = [decided, second, third]
    expect(proposed('carriedOver', { matters, previousMeetings })).toEqual([
      'NSPA-kannanotto | Jätettiin pöydälle kokouksessa 10.11.2026.',
    ])
  })

  test('deferred in A, decided in B: one matter, two occurrences', () => {
    const draft = { ...november, state: 'draft' as const }
    const { occurrences: items } = handled(draft, matter, 'movedToNext', {
      attachments: ['Luonnos.docx'],
      files: [{ name: 'Kartta.pdf', hash: 'a'.repeat(64), size: 7 }],
    })
    const inA = holdMeeting(dataOf(draft, items, { matters }))
    expect(inA.matters).toEqual([])

    const previousMeetings = [{ meeting: inA.meeting, occurrences: inA.occurrences }]
    const [proposal] = proposeAgenda(input({ matters, previousMeetings })).filter(
      (one) => one.source === 'carriedOver',
    )
    if (!proposal) throw new Error('nothing proposed')
    const accepted = acceptProposal(proposal, [], meeting.id)
    expect(accepted.matters).toEqual([])
    expect(accepted.occurrences).toMatchObject([
      {
        matterId: matter.id,
        title: null,
        attachments: ['Luonnos.docx'],
        files: [{ name: 'Kartta.pdf' }],
        presenterId: person.id,
      },
    ])

    const decided = accepted.occurrences.map((item) => ({
      ...item,
      outcome: { code: 'approved' as const, text: { fi: '', en: '', sv: '' } },
    }))
    const agenda = decided
    expect(proposed('carriedOver', { matters, previousMeetings, agenda })).toEqual([])
    const inB = holdMeeting(dataOf(meeting, decided, { matters }))
    expect(inB.matters).toEqual([{ ...matter, state: 'closed' }])
    const inC = { ...meeting, id: newId(), start: '2027-01-12T07:00:00.000Z' }
    const history = [...previousMeetings, { meeting: inB.meeting, occurrences: inB.occurrences }]
    expect(
      proposed('carriedOver', {
        meeting: inC,
        matters: byId(inB.matters),
        previousMeetings: history,
      }),
    ).toEqual([])
  })
})

describe('open actions', () => {
  const november = earlier('2026-11-10')
  const held = handled(november, aMatter('Viestintä'), 'noted')
  const originId = held.occurrences[0]?.id ?? ''

  test('what earlier meetings agreed, as one item, and not again by area', () => {
    const tasks = [
      aTask({ originId, title: 'Päivitä sivut', assigneeId: person.id, due: '2026-11-20' }),
      aTask({ originId, title: 'Kysy sihteeristöltä' }),
    ]
    const fields = { previousMeetings: [held], tasks, people: byId([person]) }
    expect(proposed('openActions', fields)).toEqual([
      'Sovitut toimenpiteet | 2 kokouksissa sovittua toimenpidettä on avoinna.',
    ])
    expect(proposed('tasksByArea', fields)).toEqual([])
    const [proposal] = proposeAgenda(input(fields)).filter((one) => one.source === 'openActions')
    expect(proposal?.explanation.fi).toBe(
      '– Päivitä sivut (myöhässä, määräaika 20.11.2026; Kaisa Keksitty; sovittu 10.11.2026)\n' +
        '– Kysy sihteeristöltä (ei määräaikaa; vastuuhenkilö nimeämättä; sovittu 10.11.2026)',
    )
    expect(proposal?.explanation.en).toContain('overdue, due 20.11.2026; Kaisa Keksitty')
    // The items of a meeting that is closed have their numbers.
    const occurrences = held.occurrences.map((item) => ({ ...item, number: '5.2' }))
    const closed = { ...fields, previousMeetings: [{ ...held, occurrences }] }
    const [numbered] = proposeAgenda(input(closed)).filter((one) => one.source === 'openActions')
    expect(numbered?.explanation.sv).toContain('överenskommet 10.11.2026, punkt 5.2')
    expect(proposal?.links).toEqual(tasks.map((task) => ({ kind: 'task', id: task.id })))
  })

  test('not done or removed ones, nor those of other meetings', () => {
    const tasks = [
      aTask({ originId, status: 'done' }),
      aTask({ originId, deletedAt: '2026-11-11T00:00:00.000Z' }),
      aTask({ originId: newId() }),
    ]
    expect(proposed('openActions', { previousMeetings: [held], tasks })).toEqual([])
  })
})
