import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { usualReview } from '@shared/model/reviewMonths'
import { awaitedReview, isReviewDue, nextReview, reviewMonthsIn } from '@shared/rules/personReview'

const contact = { teamMember: false }

test('a person is looked at again after the months of their group, on the last day of a shorter month', () => {
  expect(nextReview(contact, '2026-11-23', usualReview)).toBe('2028-11-23')
  expect(nextReview(contact, '2028-02-29', usualReview)).toBe('2030-02-28')
  expect(nextReview({ teamMember: true }, '2026-11-23', { contact: 24, team: 12 })).toBe(
    '2027-11-23',
  )
})

test('the periods are those of our own organisation, and the usual ones while there is none', () => {
  const reviewMonths = { contact: 36, team: 12 }
  const other = createRecord('organisation', { name: { fi: 'Toinen' }, reviewMonths })
  expect(reviewMonthsIn([other])).toEqual(usualReview)
  const own = { ...other, own: true }
  expect(reviewMonthsIn([other, own])).toEqual(reviewMonths)
  expect(reviewMonthsIn([{ ...own, deletedAt: '2026-11-23T12:00:00.000Z' }])).toEqual(usualReview)
})

test('a review is due from its day on, and never without a day', () => {
  expect(isReviewDue({ reviewOn: '2026-11-23' }, '2026-11-22')).toBe(false)
  expect(isReviewDue({ reviewOn: '2026-11-23' }, '2026-11-23')).toBe(true)
  expect(isReviewDue({ reviewOn: null }, '2026-11-23')).toBe(false)
})

test('the team waits to be judged as others do; a role without a name is nobody', () => {
  const team = createRecord('person', { familyName: 'Keksitty', teamMember: true })
  expect(awaitedReview(team, '2026-11-23')).toBe('unset')
  expect(awaitedReview({ ...team, reviewOn: '2026-11-23' }, '2026-11-23')).toBe('due')
  expect(awaitedReview({ ...team, reviewOn: '2026-11-24' }, '2026-11-23')).toBeNull()
  const role = createRecord('person', { title: 'maakuntajohtaja', reviewOn: '2020-01-01' })
  expect(awaitedReview(role, '2026-11-23')).toBeNull()
})
