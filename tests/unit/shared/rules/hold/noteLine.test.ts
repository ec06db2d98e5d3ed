import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { lineAt, noteOfTask, taskWords, withLine, withoutLine } from '@shared/rules/hold/noteLine'
import { readQuickTask } from '@shared/rules/quickAdd/quickAdd'

const text = 'Keskusteltiin.\n- Aino laatii muistion\n\nLoppu'

test('the line of the caret, and nothing on an empty one', () => {
  expect(lineAt(text, 20)).toEqual({ words: '- Aino laatii muistion', start: 15, end: 37 })
  expect(lineAt(text, 0)?.words).toBe('Keskusteltiin.')
  expect(lineAt(text, text.length)?.words).toBe('Loppu')
  expect(lineAt(text, 38)).toBeNull()
})

test('a line is taken out with its break, and put after the others', () => {
  const line = lineAt(text, 20)
  const last = lineAt(text, text.length)
  if (!line || !last) throw new Error('no line')
  expect(withoutLine(text, line)).toBe('Keskusteltiin.\n\nLoppu')
  expect(withoutLine(text, last)).toBe('Keskusteltiin.\n- Aino laatii muistion\n')
  expect(withLine('', 'a')).toBe('a')
  expect(withLine('a\n', 'b')).toBe('a\nb')
})

test('the mark of a list is no part of the task', () => {
  expect(['- a', '• a', '2) a', '1. a', 'a - b'].map(taskWords)).toEqual([
    'a',
    'a',
    'a',
    'a',
    'a - b',
  ])
})

test.each(['fi', 'en'] as const)(
  'a task written as a line is read back as it was, %s',
  (language) => {
    const aino = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Aino' })
    const line = noteOfTask({ title: 'Laadi muistio', due: '2026-12-18' }, aino, language)
    const read = readQuickTask(line, {
      today: '2026-12-08',
      language,
      people: [{ id: aino.id, forms: ['Esimerkki Aino'] }],
      workstreams: [],
      chosen: new Map(),
      plain: new Set(),
    })
    expect(read.title).toBe('Laadi muistio')
    expect(read.parts.map(({ value }) => value)).toEqual([aino.id, '2026-12-18'])
  },
)
