import { textIn, type DocumentLanguage } from '../model/base'
import type { Meeting } from '../model/meeting'
import { personName } from '../model/personName'
import { dayOf, wallTime } from '../rules/time'
import { formatDay, formatList, formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import { closingFacts, factOf } from './agendaFacts'
import type { PaperRow } from './agendaRows'
import type { MinutesData } from './minutesData'
import { isFull, type MinutesOptions } from './minutesOptions'
import { peopleOf, titledName } from './people'
import type { Block, Fact, SignaturesBlock } from './tree'

/** How many scrutineers sign when nobody has been named: two, as is the custom. */
const customaryScrutineers = 2

/** What ends a full paper: the next meeting, those who sign, what became of the paper, and its lists. */
export function minutesClosing(
  rows: readonly PaperRow[],
  data: MinutesData,
  { language, paper, include }: MinutesOptions,
): Block[] {
  const t = textsIn(language)
  const next = data.next ? [formatMeetingTime(data.next, language)] : []
  const before = [factOf(t('minutes.fact.next'), next)].filter(hasLines)
  const after = [
    ...lifeFacts(data, language),
    ...closingFacts(data, rows, language, include.attachments),
    ...correctionFacts(data, language),
  ].filter(hasLines)
  const people = isFull(paper) ? signatories(data, paper, language) : []
  return [
    ...(before.length > 0 ? [{ kind: 'closing' as const, facts: before }] : []),
    ...(people.length > 0 ? [{ kind: 'signatures' as const, people }] : []),
    ...(after.length > 0 ? [{ kind: 'closing' as const, facts: after }] : []),
  ]
}

function hasLines({ lines }: Fact): boolean {
  return lines.length > 0
}

/** A memo is signed by its secretary; minutes by the chair too, and by scrutineers where there are any. */
function signatories(
  data: MinutesData,
  paper: 'memo' | 'minutes',
  language: DocumentLanguage,
): SignaturesBlock['people'] {
  const t = textsIn(language)
  const { chairId, secretaryId, scrutineers, minutes } = data.meeting
  const named = (id: string | null) => {
    const person = id === null ? undefined : data.people.get(id)
    return person ? titledName(person) : ''
  }
  const secretary = { role: t('minutes.signature.secretary'), name: named(secretaryId) }
  if (paper === 'memo') return secretary.name === '' ? [] : [secretary]
  const checkers = peopleOf(minutes.checkerIds, data).map(titledName)
  const empty = checkers.length === 0 ? Array<string>(customaryScrutineers).fill('') : checkers
  const signing = scrutineers ? empty : []
  return [
    { role: t('minutes.signature.chair'), name: named(chairId) },
    secretary,
    ...signing.map((name) => ({ role: t('minutes.signature.scrutineer'), name })),
  ]
}

/** When and by whom the paper was checked, and when and where it was approved. */
function lifeFacts(data: MinutesData, language: DocumentLanguage): Fact[] {
  const t = textsIn(language)
  const { checkedOn, checkerIds, approvedOn, state } = data.meeting.minutes
  const names = peopleOf(checkerIds, data).map(personName)
  const checked =
    checkedOn === null
      ? ''
      : names.length === 0
        ? formatDay(checkedOn, language)
        : t('minutes.checkedBy', {
            day: formatDay(checkedOn, language),
            names: formatList(names, language),
          })
  const isApproved = state === 'approved' && approvedOn !== null
  const approved = !isApproved
    ? ''
    : data.approvedIn
      ? t('minutes.approvedIn', {
          day: formatDay(approvedOn, language),
          meeting: meetingName(data.approvedIn, language),
        })
      : formatDay(approvedOn, language)
  return [
    factOf(t('minutes.fact.checked'), [checked]),
    factOf(t('minutes.fact.approved'), [approved]),
  ]
}

/** "Kansainvälisten asioiden tiimin kokous 3/2026". */
export function meetingName(meeting: Meeting, language: DocumentLanguage): string {
  return `${textIn(meeting.title, language)} ${meeting.number}`.trim()
}

/** The same with its day, for papers that tell of the meeting to others. */
export function meetingNameWithDay(meeting: Meeting, language: DocumentLanguage): string {
  const day = formatDay(wallTime(meeting.start, meeting.timeZone).day, language)
  return `${meetingName(meeting, language)}, ${day}`
}

function correctionFacts({ meeting }: MinutesData, language: DocumentLanguage): Fact[] {
  const t = textsIn(language)
  const lines = meeting.minutes.corrections.map(({ at, who, text }) =>
    t('minutes.correction', {
      day: formatDay(dayOf(new Date(at), meeting.timeZone), language),
      who,
      text: text.trim(),
    }).replace(/ :/, ':'),
  )
  return [factOf(t('minutes.fact.corrections'), lines)]
}
