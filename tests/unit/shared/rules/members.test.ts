import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { activeMembers, memberCount, memberRegister, membersOn } from '@shared/rules/members'
import { statusOn } from '@shared/rules/statusOn'
import { brc, members, membership, memberships, regions, status } from './barents'

test('thirteen members in 2021, fewer when five are suspended, none before the beginning', () => {
  expect(memberCount(members, brc.id, '2021-06-01')).toBe(13)
  expect(memberCount(members, brc.id, '2026-11-23')).toBe(8)
  expect(memberCount(members, brc.id, '1993-01-10')).toBe(0)
  expect(memberCount(members, newId(), '2021-06-01')).toBeNull()
  expect(membersOn(members, brc.id, '2026-11-23')).toHaveLength(13)
})

test('observers, partners, lists, removed rows and a member written twice do not count', () => {
  const [first] = regions
  const member = { kind: 'region' as const, id: first?.id ?? '' }
  const other = { kind: 'organisation' as const, id: newId() }
  const register = memberRegister(
    [
      membership(member),
      membership(member, { from: '2000-01-01' }),
      membership(other, { kind: 'observer' }),
      membership(other, { kind: 'mailingList' }),
      membership(other, { deletedAt: '2026-01-01T00:00:00.000Z' }),
      membership(other, { until: '2020-12-31' }),
    ],
    [],
  )
  expect(activeMembers(register, brc.id, '2021-01-01')).toEqual([member])
  const list = memberRegister([membership(other, { kind: 'mailingList' })], [])
  expect(memberCount(list, brc.id, '2021-01-01')).toBeNull()
})

test('a suspension of the membership itself counts, one of contacts does not, and the latest counts', () => {
  const [one, two, three] = memberships
  if (!one || !two || !three) throw new Error('three memberships')
  const register = memberRegister(
    [one, two, three],
    [
      status({ kind: 'membership', id: one.id }, 'frozen', '2022-03-01'),
      status(two.member, 'frozen', '2022-03-01', { layer: 'contact' }),
      status(three.member, 'frozen', '2022-03-01'),
      status(three.member, 'active', '2024-01-01'),
    ],
  )
  expect(memberCount(register, brc.id, '2023-01-01')).toBe(1)
  expect(memberCount(register, brc.id, '2024-01-01')).toBe(2)
})

test('of two that begin on one day the one written later counts', () => {
  const subject = { kind: 'body' as const, id: brc.id }
  const first = status(subject, 'active', '2022-03-01')
  const second = status(subject, 'frozen', '2022-03-01')
  expect(statusOn([second, first], 'cooperation', '2022-03-01')).toBe(second)
  expect(statusOn([first], 'legal', '2022-03-01')).toBeNull()
})
