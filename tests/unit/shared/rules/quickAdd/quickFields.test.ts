import { expect, test } from 'vitest'
import type { Link } from '@shared/model/link'
import { readQuickTask } from '@shared/rules/quickAdd/quickAdd'
import { quickFields } from '@shared/rules/quickAdd/quickFields'

const links: Readonly<Record<string, Link>> = {
  brc: { kind: 'body', id: 'brc' },
  aurora: { kind: 'programme', id: 'aurora' },
}
const now = { day: '2026-11-23', clock: '12:30' }

function fieldsOf(text: string) {
  const task = readQuickTask(text, {
    today: now.day,
    language: 'fi',
    people: ['Katja', 'Jouni', 'Aino'].map((name) => ({ id: name, forms: [name] })),
    workstreams: ['BRC', 'Aurora'].map((name) => ({ id: name.toLowerCase(), forms: [name] })),
    chosen: new Map(),
    plain: new Set(),
  })
  return quickFields(task, (id) => links[id] ?? null, now)
}

test('the first person does it and the others help; the first work is its own and others are linked', () => {
  expect(fieldsOf('Matka Osloon @Katja @Jouni @Katja @Aino #BRC #Aurora !3')).toEqual({
    title: 'Matka Osloon',
    kind: 'travel',
    workstream: links['brc'],
    links: [links['aurora']],
    assigneeId: 'Katja',
    helperIds: ['Jouni', 'Aino'],
    due: null,
    dueTime: null,
    priority: 'low',
  })
})

test('a time without a day is the next time the clock shows it', () => {
  expect(fieldsOf('Soitto klo 16')).toMatchObject({ due: '2026-11-23', dueTime: '16:00' })
  expect(fieldsOf('Soitto klo 9')).toMatchObject({ due: '2026-11-24', dueTime: '09:00' })
  expect(fieldsOf('Soitto huomenna klo 16')).toMatchObject({ due: '2026-11-24' })
  expect(fieldsOf('Soitto')).toMatchObject({ due: null, dueTime: null, kind: 'other' })
})
