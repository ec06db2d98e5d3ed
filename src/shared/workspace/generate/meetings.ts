import { presences } from '../../model/attendance'
import { local } from '../../model/base'
import type { Meeting } from '../../model/meeting'
import { replyAnswers } from '../../model/reply'
import { itemKinds, meetingTypes, slots } from '../../model/template'
import { momentOf } from '../../rules/time'
import { type Build, times } from './build'
import { addItems } from './items'
import * as words from './words'

/** Templates, series, matters, meetings and their items, what was sent of them, and postponed proposals. */
export function addMeetings(build: Build): void {
  const { add, count, random } = build
  times(count('template'), (index) => {
    add('template', {
      name: local(`Keksitty kokousmalli ${index + 1}`),
      meetingType: random.pick(meetingTypes),
      items: slots.map((slot) => ({
        title: local(`Vakiokohta: ${slot}`),
        slot,
        kind: random.pick(itemKinds),
      })),
    })
  })
  times(count('series'), (index) => {
    add('series', {
      name: local(`Keksitty kokoussarja ${index + 1}`),
      meetingType: random.pick(meetingTypes),
      bodyId: build.idOf('body'),
      templateId: build.idOf('template'),
      rhythm: 'monthly',
      chairId: build.idOf('person'),
      secretaryId: build.idOf('person'),
      memberIds: build.records.person.slice(0, 6).map(({ id }) => id),
      distribution: `Keksitty kutsuttu ${index + 1}`,
      forInformation: index % 2 === 0 ? `Keksitty tiedon saaja ${index + 1}` : '',
    })
  })
  times(count('matter'), (index) => {
    add('matter', {
      title: local(`${random.pick(words.subjects)} (asia ${index + 1})`),
      background: build.text(),
      ownerId: build.maybe('person', index === 0 ? 0 : 0.1),
      areaId: build.maybe('area', index === 0 ? 0 : 0.3),
      links: build.links(),
      state: random.chance(0.7) ? 'closed' : 'open',
    })
  })
  const meetings = count('meeting')
  const items = count('occurrence')
  times(meetings, (index) => {
    const amount =
      Math.floor(((index + 1) * items) / meetings) - Math.floor((index * items) / meetings)
    addItems(build, addMeeting(build, index, meetings), amount)
  })
  addDispatches(build)
  times(count('postponement'), (index) => {
    add('postponement', {
      proposalKey: `keksitty:${index + 1}`,
      meetingId: build.maybe('meeting', index === 0 ? 0 : 0.3),
      until: random.chance(0.5) ? build.day(-30, 90) : null,
    })
  })
}

/** Invitations that were sent, each to those called. */
function addDispatches(build: Build): void {
  const { add, count, records } = build
  times(count('dispatch'), (index) => {
    const meeting = records.meeting[index % records.meeting.length]
    if (!meeting) return
    const { title, start, end, timeZone, place } = meeting
    add('dispatch', {
      meetingId: meeting.id,
      what: index < records.meeting.length ? 'invitation' : 'update',
      version: 1 + Math.floor(index / records.meeting.length),
      at: new Date(Date.parse(start) - 7 * 86_400_000).toISOString(),
      by: 'Keksitty Sihteeri',
      recipients: meeting.participants.map(({ personId }, at) => ({
        personId,
        name: `Keksitty Henkilö ${at + 1}`,
        email: `henkilo${at + 1}@example.org`,
      })),
      snapshot: { title, start, end, timeZone, place },
    })
  })
}

/** Meetings are spread from four years ago to two months ahead; those before today have been held. */
function addMeeting(build: Build, index: number, all: number): Meeting {
  const { add, random } = build
  const offset = Math.round(-1460 + ((index + 1) / all) * 1520)
  const day = build.day(offset, offset)
  const held = offset < 0
  const people = build.records.person.slice(0, 7).map(({ id }) => ({ personId: id }))
  return add('meeting', {
    type: random.pick(meetingTypes),
    seriesId: build.idOf('series'),
    bodyId: build.idOf('body'),
    templateId: build.maybe('template', index === 0 ? 0 : 0.3),
    title: local(`Keksitty kokous ${index + 1}`),
    number: `${index + 1}/${day.slice(0, 4)}`,
    start: momentOf(day, '09:00', 'Europe/Helsinki'),
    end: momentOf(day, '11:00', 'Europe/Helsinki'),
    place: random.pick(words.places),
    chairId: build.idOf('person'),
    secretaryId: build.idOf('person'),
    participants: people,
    state: held ? 'held' : 'draft',
    replies: people.slice(0, 3).map(({ personId }, at) => ({
      personId,
      answer: replyAnswers[at % replyAnswers.length] ?? 'accepted',
      deputyId: at === 2 ? build.idOf('person') : null,
      at: momentOf(day, '08:00', 'Europe/Helsinki'),
    })),
    attendance: held ? people.map((one, at) => attended(build, one, at)) : [],
    reporting:
      held && index % 3 === 1 ? [{ to: 'staff', on: day, byId: build.idOf('person') }] : [],
    minutes: {
      checkerIds: held ? [build.idOf('person')] : [],
      approvedInId: held ? build.maybe('meeting', index === 1 ? 0 : 0.3) : null,
    },
  })
}

/** The last one sits in the place of somebody else. */
function attended(build: Build, { personId }: { personId: string }, at: number) {
  const presence = build.random.chance(0.8) ? 'present' : build.random.pick(presences)
  return { personId, presence, deputyForId: at === 6 ? build.idOf('person') : null }
}
