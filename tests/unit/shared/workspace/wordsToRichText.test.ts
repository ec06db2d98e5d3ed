import { expect, test } from 'vitest'
import { parseRichText } from '@shared/richText/parse'
import { wordsToRichText } from '@shared/workspace/wordsToRichText'

const local = (fi: string) => ({ fi, en: '', sv: '' })

test('texts written before there was formatting say what they said, and approved minutes stay to the letter', () => {
  const lines = '- 2 * 3 * 4\n- yksi\n\n  toinen rivi'
  const item = (meetingId: string) => ({
    meetingId,
    explanation: local('**a** # b'),
    proposal: local(lines),
    notes: local('# c'),
  })
  const { records } = wordsToRichText({
    records: {
      meeting: [
        { id: 'open', minutes: { state: 'checked' } },
        { id: 'locked', minutes: { state: 'approved' } },
      ],
      occurrence: [item('open'), item('locked')],
      matter: [{ background: local('[a](https://a.invalid)') }, { background: 7 }],
      template: [{ items: [{ explanation: local('| a |\n| --- |'), title: local('*') }] }],
      task: [{ text: '**a**' }],
    },
  }) as { records: Record<string, unknown[]> }
  const [open, locked] = records['occurrence'] ?? []
  expect(open).toEqual({
    ...item('open'),
    explanation: local('\\*\\*a\\*\\* # b'),
    notes: local('\\# c'),
  })
  expect(locked).toEqual(item('locked'))
  expect(records['matter']).toEqual([
    { background: local('\\[a\\](https://a.invalid)') },
    { background: 7 },
  ])
  expect(records['template']).toEqual([
    { items: [{ explanation: local('\\| a |\n\\| --- |'), title: local('*') }] },
  ])
  expect(records['task']).toEqual([{ text: '**a**' }])
  expect(parseRichText(lines).map(({ kind }) => kind)).toEqual(['list'])
})

test('a file without records, or with strange ones, is left for the schema to judge', () => {
  for (const file of [{}, { records: 3 }, { records: { occurrence: [3, { notes: null }] } }])
    expect(wordsToRichText(file)).toEqual(file)
})

test('a text that escaping would make too long for a record stays as it was', () => {
  const text = '**a** '.repeat(8_000)
  expect(text.length).toBeLessThan(50_000)
  const file = { records: { matter: [{ background: local(text) }] } }
  expect(wordsToRichText(file)).toEqual(file)
})
