import { expect, test } from 'vitest'
import { snapshotOf } from '@shared/documents/snapshot'
import type { Dispatch } from '@shared/model/dispatch'
import { createRecord } from '@shared/model/records'
import { chosenAtFirst, holders } from '@shared/rules/dispatch/holders'
import type { Candidate } from '@shared/rules/dispatch/recipients'
import { people, teamMeeting } from '../../documents/sample'

const data = teamMeeting()
type Group = Dispatch['recipients'][number]['group']
const to = (
  [name, person]: readonly [string, (typeof people)[keyof typeof people]],
  group: Group,
) => ({ personId: person.id, name, email: person.email, group })
const [a, b, c] = Object.entries(people)
if (!a || !b || !c) throw new Error('the sample has three people')

function sent(what: Dispatch['what'], version: number, recipients: Dispatch['recipients']) {
  const at = `2026-12-0${version}T08:00:00.000Z`
  const snapshot = snapshotOf(data, 'fi')
  const { id: meetingId } = data.meeting
  return createRecord('dispatch', { meetingId, what, version, at, recipients, snapshot })
}

const names = (before: Dispatch[]) => holders(before).map(({ name }) => name)

test('the entry stands with everybody who was ever sent it, until a cancellation goes to them', () => {
  const first = sent('invitation', 1, [to(a, 'called'), to(b, 'team')])
  const update = sent('update', 2, [to(a, 'called')])
  expect(names([first, update])).toEqual([a[0], b[0]])
  const back = sent('cancellation', 3, [{ ...to(b, 'team'), email: b[1].email.toUpperCase() }])
  expect(names([first, update, back])).toEqual([a[0]])
  expect(names([first, update, back, sent('update', 4, [to(b, 'team')])])).toEqual([a[0], b[0]])
})

test('an agenda alone, an expert of an item, and an address that is not known leave no entry', () => {
  expect(names([sent('agenda', 1, [to(a, 'called')])])).toEqual([])
  expect(
    names([sent('invitation', 1, [to(a, 'expert'), { ...to(b, 'called'), email: '' }])]),
  ).toEqual([])
})

test('an update is for those called and those chosen by hand before, a cancellation for all who have the entry', () => {
  const candidate = ([, person]: typeof a, isCalled: boolean): Candidate => ({
    ...{ person, isCalled, forPerson: null, group: isCalled ? 'called' : 'team' },
  })
  const all = [candidate(a, true), candidate(b, false), candidate(c, false)]
  const before = [sent('invitation', 1, [to(b, 'team'), to(c, 'called')])]
  const chosen = (what: Dispatch['what']) =>
    chosenAtFirst(all, what, before).map(({ person }) => person.id)
  expect(chosen('agenda')).toEqual([a[1].id])
  expect(chosen('update')).toEqual([a[1].id, b[1].id])
  expect(chosen('cancellation')).toEqual([a[1].id, b[1].id, c[1].id])
})
