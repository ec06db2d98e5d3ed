import { expect, test } from 'vitest'
import { plainWords } from '@shared/richText/plainWords'
import { approvedText, sha256 } from '@shared/rules/minutesLife'
import { meetingDataFrom } from '@shared/workspace/meetingData'
import { outcomesToRichText } from '@shared/workspace/outcomesToRichText'
import { fixture, workspaceIn } from './files'

const local = (fi: string) => ({ fi, en: '', sv: '' })

test('words of outcomes written before they could be formatted say what they said', () => {
  const item = (meetingId: string, words: string) => ({
    meetingId,
    outcome: { code: 'agreed', text: local(words) },
    explanation: local('**a**'),
  })
  const { records } = outcomesToRichText({
    records: {
      meeting: [
        { id: 'open', minutes: { state: 'checked' } },
        { id: 'locked', minutes: { state: 'approved' } },
      ],
      occurrence: [
        item('open', '**a** 2 * 3'),
        item('open', 'Sovittiin:\n- yksi\n- kaksi'),
        item('locked', '**a** 2 * 3'),
        { meetingId: 'open', outcome: null },
      ],
    },
  }) as { records: Record<string, unknown[]> }
  expect(records['occurrence']).toEqual([
    item('open', String.raw`\*\*a\*\* 2 \* 3`),
    item('open', 'Sovittiin:\n- yksi\n- kaksi'),
    item('locked', '**a** 2 * 3'),
    { meetingId: 'open', outcome: null },
  ])
})

test('a file without records, or with strange ones, is left for the schema to judge', () => {
  const occurrence = [3, { outcome: 'x' }, { outcome: { text: null } }, { outcome: { text: '*' } }]
  for (const file of [
    {},
    { records: 3 },
    { records: { occurrence: 3 } },
    { records: { occurrence } },
  ])
    expect(outcomesToRichText(file)).toEqual(file)
})

test('a file of version 6 opens with its words as they were, and approved minutes with their hash', async () => {
  const before = JSON.parse(fixture('workspace-v6.json')) as ReturnType<typeof workspaceIn>
  const { records } = workspaceIn(fixture('workspace-v6.json'))
  const sealed = records.meeting.filter(({ minutes }) => minutes.state === 'approved')
  expect(sealed).toHaveLength(1)
  for (const { id, minutes } of sealed) {
    const data = meetingDataFrom(records, id)
    expect(data && (await sha256(approvedText(data)))).toBe(minutes.hash)
  }
  const written = records.occurrence.filter(
    ({ meetingId, outcome }) => outcome?.text.fi && meetingId !== sealed[0]?.id,
  )
  const odd = written.filter(({ outcome }) => outcome?.text.fi.includes('*'))
  expect(odd).toHaveLength(1)
  for (const { id, outcome } of written) {
    const words = before.records.occurrence.find((one) => one.id === id)?.outcome?.text.fi
    expect(plainWords(outcome?.text.fi ?? '')).toBe(words)
  }
})
