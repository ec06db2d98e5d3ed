import { outcomeLine } from '@shared/documents/minutesOutcome'
import { textIn } from '@shared/model/base'
import { outcomeCodes } from '@shared/model/outcome'
import type { Person } from '@shared/model/person'
import { reportAudiences, type ReportAudience } from '@shared/model/reportAudience'
import {
  dayOfMeeting,
  type DecisionRow,
  followUpOn,
  followUps,
  type FollowUp,
  reportedTo,
  standingOn,
  standings,
} from '@shared/rules/decisions'
import { replacementsAmong } from '@shared/rules/replacement'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { reportingWords } from '../reportingWords'
import { decisionName, decisionReference } from './decisionReference'

const tones: Readonly<Record<FollowUp, Tone>> = {
  none: 'dropped',
  open: 'waiting',
  late: 'danger',
  given: 'done',
}

interface Around {
  t: Texts
  language: 'fi' | 'en'
  today: string
  /** All of the register, for what replaced what. */
  decisions: readonly DecisionRow[]
  /** For who told of it. */
  people: ReadonlyMap<string, Person>
}

/** The decision register: where it was decided, what, whether it holds, what follows, and who has been told. */
export function decisionColumns(around: Around): Column<DecisionRow>[] {
  const { t, language, today, decisions } = around
  const replacements = replacementsAmong(decisions)
  return [
    {
      kind: 'date',
      id: 'day',
      header: t('afterMeeting.decisions.day'),
      value: ({ meeting }) => dayOfMeeting(meeting),
      width: 100,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'reference',
      header: t('afterMeeting.decisions.reference'),
      value: (row) => decisionReference(row, language),
      width: 130,
      grow: 1,
    },
    {
      kind: 'text',
      id: 'title',
      header: t('model.field.title'),
      value: ({ item }) => (item.title ? textIn(item.title, language) : ''),
      width: 330,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'decision',
      header: t('minutes.item.decision'),
      value: ({ item }) => outcomeLine(item, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'choice',
      id: 'outcome',
      header: t('model.field.outcome'),
      value: ({ item }) => item.outcome?.code ?? null,
      choices: choicesOf(outcomeCodes, (code) => t(`model.outcome.${code}`)),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'standing',
      header: t('afterMeeting.decisions.standing'),
      value: (row) => standingOn(row, today),
      choices: choicesOf(standings, (one) => t(`afterMeeting.decisions.standings.${one}`)),
      width: 110,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'replacedBy',
      header: t('afterMeeting.decisions.field.replacedById'),
      value: (row) => {
        const later = replacements.of(row)
        return later ? decisionName(later, language) : ''
      },
      shown: false,
    },
    {
      kind: 'text',
      id: 'replaces',
      header: t('afterMeeting.decisions.replaces'),
      value: (row) =>
        replacements
          .by(row)
          .map((earlier) => decisionName(earlier, language))
          .join('; '),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'followUp',
      header: t('afterMeeting.decisions.followUp'),
      value: (row) => followUpOn(row, today),
      choices: choicesOf(followUps, (one) => t(`afterMeeting.decisions.followUps.${one}`)),
      render: (row) => {
        const state = followUpOn(row, today)
        return state === 'none' ? null : (
          <StatusMark tone={tones[state]} label={t(`afterMeeting.decisions.followUps.${state}`)} />
        )
      },
      width: 130,
      grow: 0,
    },
    ...reportAudiences.map((to) => reportColumn(to, around)),
  ]
}

function reportColumn(to: ReportAudience, { t, language, people }: Around): Column<DecisionRow> {
  return {
    kind: 'text',
    id: `reported.${to}`,
    header: t(`afterMeeting.decisions.reported.${to}`),
    value: (row) => reportingWords(reportedTo(row, to), people, language),
    width: 130,
    grow: 1,
  }
}
