import { describe, expect, test } from 'vitest'
import { composeAgenda } from '@shared/documents/agenda'
import { agendaOptions } from '@shared/documents/agendaOptions'
import { sentSlips } from '@shared/documents/sending'
import { snapshotOf } from '@shared/documents/snapshot'
import { withdrawnInvitations } from '@shared/documents/withdrawnInvitations'
import { createRecord, type RecordInput } from '@shared/model/records'
import { candidates } from '@shared/rules/dispatch/recipients'
import type { MeetingData } from '@shared/rules/meetingData'
import { people, teamMeeting } from './sample'

const data = teamMeeting()
const withoutExperts: MeetingData = {
  ...data,
  occurrences: data.occurrences.map((item) => ({ ...item, expertIds: [] })),
}

function sent(fields: Partial<RecordInput<'dispatch'>> = {}) {
  return createRecord('dispatch', {
    ...{ meetingId: data.meeting.id, what: 'invitation', version: 1, language: 'fi' },
    at: '2026-12-01T08:00:00.000Z',
    recipients: [{ personId: people.expert.id, name: 'Tuuli Tietäjä', group: 'expert' }],
    snapshot: snapshotOf(data, 'fi'),
    ...fields,
  })
}

/** The methods of the slips that go to the expert. */
function slips(now: MeetingData, before: ReturnType<typeof sent>[], isChosen = true) {
  const all = candidates(now, { seats: [], network: [] })
  const made = sentSlips({
    data: now,
    tree: composeAgenda(now, agendaOptions.parse({ language: 'fi' }), new Date()),
    what: 'update',
    chosen: all.filter(({ person }) => isChosen || person.id !== people.expert.id),
    text: '',
    sequence: 1,
    sent: before,
  })
  return made.filter(({ personId }) => personId === people.expert.id)
}

test('an expert gets the own slot, and one who is not chosen this time keeps it', () => {
  expect(slips(data, [sent()]).map(({ invitation }) => invitation.method)).toEqual(['REQUEST'])
  expect(slips(data, [sent()], false)).toEqual([])
})

test('a slot that was sent and is gone is taken back under its UID, from nobody who never got it', () => {
  const [before] = slips(data, [sent()])
  const [back, ...others] = slips(withoutExperts, [sent()], false)
  expect(others).toEqual([])
  expect(back?.invitation).toMatchObject({
    ...{ method: 'CANCEL', uid: before?.invitation.uid, sequence: 1 },
  })
  expect(back?.mail?.to).toEqual([
    expect.objectContaining({ email: people.expert.email.toLowerCase() }),
  ])
  expect(slips(withoutExperts, [sent({ recipients: [] })], false)).toEqual([])
})

test('it is taken back also after the agenda was sent by itself, and only once', () => {
  const agenda = sent({ what: 'agenda', version: 2, snapshot: snapshotOf(withoutExperts, 'fi') })
  expect(slips(withoutExperts, [sent(), agenda], false)).toHaveLength(1)
  const update = sent({ what: 'update', version: 2, snapshot: snapshotOf(withoutExperts, 'fi') })
  expect(slips(withoutExperts, [sent(), update], false)).toEqual([])
})

describe('the entry of the whole meeting', () => {
  const gone = 'gone@region.example'
  const toGone = {
    ...{ personId: '0192f0c1-0000-7000-8000-00000000abcd', name: 'Entinen Jäsen' },
    ...{ email: gone, group: 'called' as const },
  }
  const called = candidates(data, { seats: [], network: [] }).filter(
    ({ group }) => group === 'called',
  )
  const toCalled = called.map(({ person }) => ({
    ...{ personId: person.id, name: 'Kutsuttu', email: person.email, group: 'called' as const },
  }))
  const withdrawn = (
    before: ReturnType<typeof sent>[],
    what: 'update' | 'agenda' | 'cancellation' = 'update',
  ) =>
    withdrawnInvitations({
      data,
      tree: composeAgenda(data, agendaOptions.parse({ language: 'fi' }), new Date()),
      ...{ what, chosen: [], text: '', sequence: 3, sent: before },
    })

  test('is taken back from who is called no more, from nobody who is only not chosen', () => {
    const back = withdrawn([sent({ recipients: [...toCalled, toGone] })])
    expect(back.map(({ mail }) => mail?.to)).toEqual([[{ name: 'Entinen Jäsen', email: gone }]])
    expect(back[0]?.invitation).toMatchObject({
      ...{ method: 'CANCEL', uid: `${data.meeting.id}@kv-desk`, sequence: 3 },
      attendees: [{ email: gone }],
    })
  })

  test('is taken back once, by an update only, and not from the expert of an item', () => {
    const first = sent({ recipients: [toGone] })
    const back = sent({ what: 'cancellation', version: 2, recipients: [toGone] })
    const update = sent({ what: 'update', version: 3, recipients: toCalled })
    expect(withdrawn([first, back, update])).toEqual([])
    expect(withdrawn([first], 'agenda')).toEqual([])
    expect(withdrawn([])).toEqual([])
    expect(withdrawn([sent({ recipients: [{ ...toGone, group: 'expert' }] })])).toEqual([])
  })

  test('is taken back also from who was left out of the versions between, and of a cancelled meeting from all', () => {
    const first = sent({ recipients: [...toCalled, toGone] })
    const update = sent({ what: 'update', version: 2, recipients: toCalled.slice(0, 1) })
    expect(withdrawn([first, update]).map(({ name }) => name)).toEqual(['Entinen Jäsen'])
    const all = withdrawn([first, update], 'cancellation').map(({ mail }) => mail?.to[0]?.email)
    expect(all.sort()).toEqual([...toCalled.map(({ email }) => email), gone].sort())
  })
})
