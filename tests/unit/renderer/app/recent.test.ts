// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { recordAt } from '@renderer/app/recent'

test.each([
  ['/record/body/b1', { kind: 'body', id: 'b1' }],
  ['/people/person/p1', { kind: 'person', id: 'p1' }],
  ['/meetings/agenda/m1', { kind: 'meeting', id: 'm1' }],
  ['/tasks/task/new', null],
  ['/tasks', null],
  ['/cooperation/timeline', null],
  // Made of the names of others: nobody looks for it by itself.
  ['/record/seat/s1', null],
])('the address %s shows %o', (path, record) => {
  expect(recordAt(path)).toEqual(record)
})
