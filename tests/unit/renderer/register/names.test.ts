import { expect, test } from 'vitest'
import type { Link } from '@shared/model/link'
import { createRecord } from '@shared/model/records'
import { linkName } from '@renderer/register/names'

const body = createRecord('body', { name: { fi: 'Barentsin alueneuvosto' }, kind: 'network' })
const seat = createRecord('seat', { bodyId: body.id, role: 'member' })
const records = {
  body: new Map([[body.id, body]]),
  seat: new Map([[seat.id, seat]]),
}
const nameIn = (link: Link | null) => linkName(records, link, 'fi')

test('a link is named by what it points at, and is nameless when that is not at hand or has no name of its own', () => {
  expect(nameIn({ kind: 'body', id: body.id })).toBe('Barentsin alueneuvosto')
  expect(nameIn({ kind: 'body', id: seat.id })).toBe('')
  expect(nameIn({ kind: 'seat', id: seat.id })).toBe('')
  expect(nameIn(null)).toBe('')
})
