import { getISOWeek, parseISO } from 'date-fns'
import type { DocumentLanguage } from '@shared/model/base'
import type { Link, RecordKind } from '@shared/model/link'
import type { RecordChange } from '@shared/rules/situation/changedRecords'
import type {
  SituationRecords,
  SituationRow,
  SituationWords,
} from '@shared/rules/situation/figures'
import { dayOf } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { homes } from '@renderer/app/routes'
import { linkName } from '@renderer/register/names'
import { nameOfLink } from '@renderer/register/words/describe'
import { dutyName, reportName } from '@renderer/register/words/dutyName'
import { deedWord } from '@renderer/register/words/history'
import type { ChangedSince, LargeChange } from '@renderer/store/changedSince'
import { formatNumber } from '@renderer/ui/format'

/** The messages and the language something is told in. */
export interface Speaking {
  t: Texts
  language: DocumentLanguage
}

/** Swedish is a language of papers, which have names and days but none of the window's words. */
const windowLanguage = (language: DocumentLanguage): 'fi' | 'en' =>
  language === 'en' ? 'en' : 'fi'

/** The words of the picture; what is not known by name is told as such. */
export function wordsIn(records: SituationRecords, { t, language }: Speaking): SituationWords {
  const numbers = windowLanguage(language)
  return {
    language,
    name: (link) => linkName(records, link, language) || t('common.unnamed'),
    report: (report) => reportName(report, t),
    duty: (duty) => dutyName(duty, t),
    role: ({ role }) => t(`model.seatRole.${role}`),
    state: ({ state }) => t(`model.statusState.${state}`),
    load: ({ monday, hours, capacity }) =>
      t('situationPage.load', {
        week: getISOWeek(parseISO(monday)),
        hours: formatNumber(Math.round(hours * 4) / 4, numbers),
        capacity: formatNumber(Math.round(capacity * 4) / 4, numbers),
      }),
  }
}

/** The changed records as rows; a change of very many records is one of them. */
export function changeRows(changes: ChangedSince, { t, language }: Speaking): SituationRow[] {
  const names = { t, language: windowLanguage(language), found: changes.found }
  const rows = [
    ...changes.large.map((one) => ({ at: one.at, row: largeRow(one, t) })),
    ...changes.records.map((one) => ({
      at: one.at,
      row: changeRow(one, nameOfLink(names, one.change) || t('common.unnamed'), changes, t),
    })),
  ]
  return rows.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ row }) => row)
}

function largeRow({ id, at, who, cause, size }: LargeChange, t: Texts): SituationRow {
  return {
    id,
    opens: null,
    title: t('situationPage.largeChange', { count: size }),
    day: dayOf(at),
    precision: 'day',
    detail: deedOf(who, deedWord({ cause, change: null }, t), t),
    about: [],
  }
}

function changeRow(
  { at, who, cause, change }: RecordChange,
  title: string,
  { found }: ChangedSince,
  t: Texts,
): SituationRow {
  const link = { kind: change.kind, id: change.id }
  return {
    id: change.id,
    opens: pageOf(link, found),
    title,
    day: dayOf(at),
    precision: 'day',
    detail: deedOf(who, deedWord({ cause, change }, t), t),
    about: [link],
  }
}

function deedOf(who: string, did: string, t: Texts): string {
  return t('situationPage.change', { who: who || t('page.history.nobody'), did })
}

/** What is removed has no page; an item of an agenda is seen with its meeting. */
function pageOf({ kind, id }: Link, found: ChangedSince['found']): Link | null {
  const isThere = found[kind].get(id)?.deletedAt === null
  if (!isThere) return null
  if (kind === 'occurrence') {
    const meetingId = found.occurrence.get(id)?.meetingId
    return meetingId === undefined ? null : { kind: 'meeting', id: meetingId }
  }
  return homes[kind as RecordKind] === null ? null : { kind, id }
}
