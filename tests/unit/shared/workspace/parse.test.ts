import { describe, expect, test } from 'vitest'
import { parseWorkspace, problemsShown } from '@shared/workspace/parse'
import { workspaceVersion } from '@shared/workspace/format'
import { fileOf, fixture, idNumber, problemsIn, workspaceIn } from './files'

describe('a file that is not a workspace', () => {
  test.each([
    ['', 'fileEmpty'],
    ['  \n', 'fileEmpty'],
    ['hello', 'fileNotJson'],
    ['{"a": 1,}', 'fileNotJson'],
    ['[]', 'fileNotOurs'],
    ['null', 'fileNotOurs'],
    ['{"format":"kv-desk-workspace"}', 'fileNotOurs'],
    ['{"format":"kv-desk-workspace","version":"1"}', 'fileNotOurs'],
    ['{"format":"kv-desk-workspace","version":0}', 'fileNotOurs'],
  ])('%j is refused as %s', (text, code) => {
    expect(problemsIn(text)).toEqual([code])
  })

  test('the broken files kept as fixtures', () => {
    expect(problemsIn(fixture('cut-short.json'))).toEqual(['fileCutShort'])
    expect(problemsIn(fixture('not-ours.json'))).toEqual(['fileNotOurs'])
    const newer = parseWorkspace(fixture('newer-version.json'))
    expect(newer).toMatchObject({
      ok: false,
      problems: [{ code: 'fileNewer', params: { version: 999, known: workspaceVersion } }],
    })
  })

  test('a whole file cut at any place is called cut short', () => {
    const whole = fixture('network-2023-10-04.json').trim()
    for (let length = 1; length < whole.length; length += 97)
      expect(problemsIn(whole.slice(0, length))).toEqual(['fileCutShort'])
  })

  test('nothing named __proto__ gets through, however deep', () => {
    const text = fileOf({ person: [] }).replace('"person":[]', '"person":[{"__proto__":{"x":1}}]')
    expect(problemsIn(text)).toEqual(['records.person.0.__proto__ forbiddenField'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    const inLog = fileOf({}, { log: [] }).replace('"log":[]', '"log":[{"a":{"__proto__":1}}]')
    expect(problemsIn(inLog)).toEqual(['log.0.a.__proto__ forbiddenField'])
  })

  test('endless nesting is refused without exhausting the stack', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const [problem] = problemsIn(fileOf({}).replace('"records":{}', `"records":${deep}`))
    expect(problem).toMatch(/tooDeep$/)
  })
})

describe('a file with broken records', () => {
  test('says which record and which field', () => {
    expect(problemsIn(fixture('broken-record.json'))).toEqual([
      'person[1] email email',
      'person[1] shoeSize unknownField',
      'person[2] familyName personUnnamed',
      'task[1] title titleMissing',
      'task[1] due day',
      'task[1] status choice',
      'meeting[0] title.fi tooLong',
      'meeting[0] end endBeforeStart',
      'meeting[1] id id',
      'meeting[1] start moment',
      'occurrence[0] minutes minutes',
      'task[2] id duplicateId',
    ])
  })

  test('a missing field is called missing, not wrong', () => {
    const item = { id: idNumber(1), meetingId: idNumber(2), title: { fi: 'Kohta' } }
    expect(problemsIn(fileOf({ occurrence: [item] }))).toEqual(['occurrence[0] order required'])
  })

  test('a start that is none is told alone, not also as being after the end', () => {
    const meeting = {
      id: idNumber(1),
      type: 'team',
      title: { fi: 'a' },
      end: '2026-12-08T09:00:00.000Z',
    }
    const broken = { ...meeting, start: 'tiistaina' }
    expect(problemsIn(fileOf({ meeting: [broken] }))).toEqual(['meeting[0] start moment'])
  })

  test('unknown kinds and fields of the file are named', () => {
    expect(problemsIn(fileOf({ holiday: [] }))).toEqual(['records.holiday unknownKind'])
    expect(problemsIn(fileOf({}, { extra: 1 }))).toEqual(['extra unknownField'])
    expect(problemsIn(fileOf({ person: 'x' }))).toEqual(['records.person invalid'])
    expect(problemsIn(fileOf({ person: [null] }))).toEqual(['person[0] invalid'])
  })

  test('what stands in place of the records of an older file is not taken for an empty workspace', () => {
    for (const version of [1, 2, 3, 4, 5, 6, 7, 8, 9])
      for (const records of ['text', null, [], 7])
        expect(problemsIn(fileOf(records, { version }))).toEqual(['records invalid'])
    expect(problemsIn(fileOf({ relation: 'x' }))).toEqual(['records.relation invalid'])
  })

  test('more problems than a person reads are counted', () => {
    const task = Array.from({ length: 300 }, (_, n) => ({ id: idNumber(n), title: '' }))
    const parsed = parseWorkspace(fileOf({ task }))
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.problems).toHaveLength(problemsShown)
    expect(parsed.more).toBe(300 - problemsShown)
  })
})

describe('a whole file', () => {
  test('gets its defaults, and a byte order mark is no obstacle', () => {
    const text = `\uFEFF${fileOf({ task: [{ id: idNumber(1), title: 'Tehtävä' }] })}`
    const [task] = workspaceIn(text).records.task
    expect(task).toMatchObject({ title: 'Tehtävä', status: 'open', links: [], deletedAt: null })
  })

  test('keeps its change log', () => {
    const entry = {
      id: idNumber(2),
      at: '2026-11-23T12:00:00Z',
      who: 'Testaaja',
      cause: 'create',
      changes: [{ kind: 'task', id: idNumber(1), before: null, after: { title: 'Tehtävä' } }],
    }
    expect(workspaceIn(fileOf({}, { log: [entry] })).log).toHaveLength(1)
    expect(problemsIn(fileOf({}, { log: [{ ...entry, cause: 'magic' }] }))).toEqual([
      'log.0.cause choice',
    ])
  })
})
