import { expect, test } from 'vitest'
import { firstReview, isReviewDue } from '@shared/rules/personReview'

test('a new person is looked at again in two years, after a leap day on the last of February', () => {
  expect(firstReview('2026-11-23')).toBe('2028-11-23')
  expect(firstReview('2028-02-29')).toBe('2030-02-28')
})

test('a review is due from its day on, and never without a day', () => {
  expect(isReviewDue({ reviewOn: '2026-11-23' }, '2026-11-22')).toBe(false)
  expect(isReviewDue({ reviewOn: '2026-11-23' }, '2026-11-23')).toBe(true)
  expect(isReviewDue({ reviewOn: null }, '2026-11-23')).toBe(false)
})
