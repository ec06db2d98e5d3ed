import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { workTie } from '@shared/rules/workOf'
import { aTask } from './make'

const body: Link = { kind: 'body', id: newId() }
const part: Link = { kind: 'project', id: newId() }
const other: Link = { kind: 'programme', id: newId() }
const person: Link = { kind: 'person', id: newId() }
const tie = (fields: Parameters<typeof aTask>[0]) =>
  workTie(aTask(fields), body, new Set([part.id]))

test('a task is the work of its workstream, and of what that is a part of', () => {
  expect(tie({ workstream: body })).toBe('own')
  expect(tie({ workstream: part })).toBe('part')
  expect(tie({ workstream: other, links: [body], origin: null })).toBeNull()
})

test('without a workstream it belongs to the only thing with work that it is tied to', () => {
  expect(tie({ links: [body, person] })).toBe('linked')
  expect(tie({ links: [part, body] })).toBe('linked')
  expect(tie({ origin: part })).toBe('linked')
  // It may as well be the work of the other.
  expect(tie({ links: [body, other] })).toBeNull()
  expect(tie({ links: [person] })).toBeNull()
  expect(tie({})).toBeNull()
})
