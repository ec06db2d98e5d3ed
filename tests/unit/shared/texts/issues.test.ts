import { expect, test } from 'vitest'
import { occurrenceSchema } from '@shared/model/occurrence'
import { seriesSchema } from '@shared/model/series'
import { taskSchema } from '@shared/model/task'
import { issueMessage, problemOf } from '@shared/texts/issues'
import { textsIn } from '@shared/texts/texts'

const id = '019ab000-0000-7abc-8000-000000000001'

test('the codes of the schemas are found in the texts', () => {
  const issues = taskSchema.safeParse({ id, title: '', due: '5.3.2026' }).error?.issues ?? []
  expect(issues.map((issue) => issueMessage(textsIn('fi'), issue))).toEqual([
    'Kirjoita otsikko.',
    'Päivää ei ole kalenterissa tai sitä ei voitu lukea. Kirjoita se muodossa 5.3.2026.',
  ])
})

test('what zod finds itself gets a sentence with its limits', () => {
  const long = taskSchema.safeParse({ id, title: 'x'.repeat(10_000) }).error?.issues ?? []
  expect(long.map((issue) => issueMessage(textsIn('en'), issue))).toEqual([
    'The text is too long: at most 300 characters.',
  ])
  const codes = (value: unknown) =>
    (seriesSchema.safeParse(value).error?.issues ?? []).map(problemOf)
  const series = { id, name: { fi: 'Sarja' }, meetingType: 'team' }
  expect(codes({ ...series, noticeDays: 61 })).toEqual([{ code: 'tooLarge', params: { max: 60 } }])
  expect(codes({ ...series, noticeDays: -1 })).toEqual([{ code: 'tooSmall', params: { min: 0 } }])
  expect(codes({ ...series, noticeDays: 1.5 })).toEqual([{ code: 'wholeNumber', params: {} }])
  expect(codes({ ...series, rhythm: 'daily' })).toEqual([{ code: 'choice', params: {} }])
  expect(codes({ ...series, extra: 1 })).toEqual([{ code: 'unknownField', params: {} }])
})

test('a missing field is not called a wrong one', () => {
  const item = { id, meetingId: id, title: { fi: 'Kohta' } }
  const issues = occurrenceSchema.safeParse(item).error?.issues ?? []
  expect(issues.map((issue) => [issue.path[0], problemOf(issue).code])).toEqual([
    ['order', 'required'],
  ])
})
