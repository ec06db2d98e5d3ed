import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type AnyRecord } from '@shared/model/records'
import type { RecordKind } from '@shared/model/link'
import { SearchIndex } from '@shared/search/searchIndex'
import { toSearchable } from '@shared/search/toSearchable'

const asker = { language: 'fi', today: '2026-11-23' } as const
const pause = () => Promise.resolve()

const person = createRecord('person', { familyName: 'Äijäläinen', givenNames: 'Aino' })
const body = createRecord('body', {
  name: { fi: 'Keksitty neuvosto', en: 'Invented council', sv: '' },
  kind: 'council',
  abbreviation: 'KN',
})
const task = createRecord('task', {
  title: 'Valmistellaan lausunto',
  text: `${'Täytettä alussa, jotta teksti on pitkä. '.repeat(10)}Siinä mainitaan verkostokokouksen muistio.`,
  assigneeId: person.id,
  due: '2026-12-12',
  workstream: { kind: 'body', id: body.id },
})
const meeting = createRecord('meeting', {
  type: 'body',
  title: local('Kokous'),
  bodyId: body.id,
  start: '2026-05-05T06:00:00Z',
  end: '2026-05-05T08:00:00Z',
})
const seat = createRecord('seat', { bodyId: body.id, personId: person.id, role: 'chair' })
const all: [RecordKind, AnyRecord][] = [
  ['person', person],
  ['body', body],
  ['task', task],
  ['meeting', meeting],
  ['seat', seat],
]

function searchable(records: readonly (readonly [RecordKind, AnyRecord])[]) {
  return records.flatMap(([kind, record]) => toSearchable(kind, record) ?? [])
}

function indexOf(records = all) {
  const index = new SearchIndex()
  index.add(searchable(records))
  return index
}

const titles = (index: SearchIndex, query: string) =>
  index.ask(query, 20, asker).hits.map(({ title }) => title)

/** A text with what is marked in brackets. */
function shown(text: string, marks: readonly (readonly [number, number])[]) {
  return [...marks]
    .reverse()
    .reduce((so, [from, to]) => `${so.slice(0, from)}[${so.slice(from, to)}]${so.slice(to)}`, text)
}

describe('why a record matched', () => {
  test('is marked in the title', () => {
    const [hit] = indexOf().ask('lausun', 5, asker).hits
    expect(hit && shown(hit.title, hit.titleMarks)).toBe('Valmistellaan [lausun]to')
    expect(hit?.excerpt).toBeUndefined()
  })

  test('or in the part of a text that holds it, whole words around it', () => {
    const [hit] = indexOf().ask('kokous muistio', 5, asker).hits
    expect(hit?.title).toBe('Valmistellaan lausunto')
    const { text = '', marks = [] } = hit?.excerpt ?? {}
    expect(shown(text, marks)).toMatch(/^….* verkosto\[kokouksen\] \[muistio\]\.$/)
    expect(text.length).toBeLessThan(150)
  })

  test('or in the name of what it points at', () => {
    const hits = indexOf().ask('lausunto äijäläinen', 5, asker).hits
    expect(hits.map(({ title, excerpt }) => [title, excerpt?.text])).toEqual([
      ['Valmistellaan lausunto', 'Äijäläinen Aino'],
    ])
  })
})

describe('why an operator let a record through', () => {
  const hit = (query: string, language: 'fi' | 'en' = 'fi') =>
    indexOf().ask(query, 5, { ...asker, language }).hits[0]

  test('is told by the name of the person, marked', () => {
    const { text = '', marks = [] } = hit('henkilö:äijäläisen tyyppi:tehtävä')?.excerpt ?? {}
    expect(shown(text, marks)).toBe('[Äijäläinen] Aino')
    const [self] = indexOf().ask('tyyppi:henkilö henkilö:aino', 5, asker).hits
    expect(self && shown(self.title, self.titleMarks)).toBe('Äijäläinen [Aino]')
  })

  test('is told by the state and the days that were asked for, and by none that were not', () => {
    expect(hit('tila:avoin')?.state).toBe('Avoin')
    expect(hit('status:open', 'en')?.state).toBe('Open')
    expect(hit('12/2026..')?.days).toEqual({ from: '2026-12-12', until: '2026-12-12' })
    expect(hit('lausunto')?.state).toBeUndefined()
    expect(hit('lausunto')?.days).toBeUndefined()
  })
})

test('what has no name is called after others, in the language of the window', () => {
  const index = indexOf()
  expect(titles(index, 'puheenjohtaja')).toEqual([
    'Keksitty neuvosto – Äijäläinen Aino – Puheenjohtaja',
  ])
  const [hit] = index.ask('tyyppi:edustus', 5, { ...asker, language: 'en' }).hits
  expect(hit?.title).toBe('Invented council – Äijäläinen Aino – Chair')
})

test('exact letters come before folded ones, and both are found', () => {
  const index = indexOf([
    ['task', createRecord('task', { title: 'Paatos' })],
    ['task', createRecord('task', { title: 'Päätös' })],
  ])
  expect(titles(index, 'päätös')).toEqual(['Päätös', 'Paatos'])
  expect(titles(index, 'paatos')).toEqual(['Paatos', 'Päätös'])
})

test('words found well come before words found with a typing error', () => {
  const index = indexOf([
    ['task', createRecord('task', { title: 'Lausunto' })],
    ['task', createRecord('task', { title: 'Laususto' })],
  ])
  expect(titles(index, 'lausunto')[0]).toBe('Lausunto')
})

test('without an answer to all words, the records that answer most of them are shown', () => {
  expect(titles(indexOf(), 'valmistellaan lausunto lentokone')[0]).toBe('Valmistellaan lausunto')
})

describe('operators', () => {
  const index = indexOf()

  test('person: gives the person and what points at the person', () => {
    expect(titles(index, 'henkilö:äijäläinen')).toEqual([
      'Äijäläinen Aino',
      'Valmistellaan lausunto',
      'Keksitty neuvosto – Äijäläinen Aino – Puheenjohtaja',
    ])
  })

  test('type:, status: and days narrow what is found', () => {
    expect(titles(index, 'tyyppi:kokous KN')).toEqual(['Kokous'])
    expect(titles(index, 'tila:avoin')).toEqual(['Valmistellaan lausunto'])
    expect(titles(index, '5/2026..6/2026')).toEqual(['Kokous'])
    expect(titles(index, '2027..')).toEqual([])
  })

  test('status: asks for the state a body is in today', () => {
    const frozen = createRecord('status', {
      subject: { kind: 'body', id: body.id },
      state: 'frozen',
      from: '2022-03-01',
    })
    const again = createRecord('status', {
      subject: { kind: 'body', id: body.id },
      state: 'active',
      from: '2026-01-01',
    })
    expect(
      titles(indexOf([...all, ['status', frozen]]), 'tyyppi:toimielin tila:jäädytetty'),
    ).toEqual(['Keksitty neuvosto'])
    const both = indexOf([...all, ['status', frozen], ['status', again]])
    expect(titles(both, 'tyyppi:toimielin tila:jäädytetty')).toEqual([])
    expect(titles(both, 'tyyppi:toimielin tila:voimassa')).toEqual(['Keksitty neuvosto'])
  })
})

describe('an index that changes', () => {
  test('finds a record by its new text and no more by its old one', () => {
    const index = indexOf()
    index.add(searchable([['task', { ...task, title: 'Tilataan tulkki' }]]))
    expect(titles(index, 'tulkki')).toEqual(['Tilataan tulkki'])
    expect(titles(index, 'lausunto')).toEqual([])
  })

  test('finds what points at a person by the new name', () => {
    const index = indexOf()
    index.add(searchable([['person', { ...person, familyName: 'Öhman' }]]))
    expect(titles(index, 'lausunto öhman')).toEqual(['Valmistellaan lausunto'])
  })

  test('does not find what was removed, and finds it when it is back', () => {
    const index = indexOf()
    index.remove([task.id])
    expect(titles(index, 'lausunto')).toEqual([])
    index.add(searchable([['task', task]]))
    expect(titles(index, 'lausunto')).toEqual(['Valmistellaan lausunto'])
  })

  test('answers the same after merging and after being saved', async () => {
    const index = indexOf()
    for (let round = 0; round < 20; round += 1)
      index.add(searchable([['task', { ...task, title: `Kierros ${round}` }]]))
    expect(index.wantsMerge).toBe(true)
    const queries = ['kierros 19', 'kokous', 'äijäläinen', 'muistio', 'kierros 3']
    const before = queries.map((query) => index.ask(query, 20, asker))
    await index.merge('small', pause)
    expect(index.wantsMerge).toBe(false)
    expect(queries.map((query) => index.ask(query, 20, asker))).toEqual(before)
    await index.merge('all', pause)
    expect(queries.map((query) => index.ask(query, 20, asker))).toEqual(before)
    const again = new SearchIndex(structuredClone(index.save()))
    expect(queries.map((query) => again.ask(query, 20, asker))).toEqual(before)
    again.add(searchable([['task', { ...task, title: 'Tilataan tulkki' }]]))
    expect(titles(again, 'tulkki')).toEqual(['Tilataan tulkki'])
    expect(titles(again, 'kierros')).toEqual([])
  })
})

test.each(['', '   ', '"', '::', '..', 'tyyppi:', '%&/', '\u0000', '🙂', 'ä'.repeat(100_000)])(
  'nothing that can be typed is too much: %j',
  (query) => {
    expect(indexOf().ask(query, 20, asker).hits).toEqual([])
  },
)
