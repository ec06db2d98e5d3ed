import { useMemo } from 'react'
import { type DocumentLanguage, textIn } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { type Figures, situationKinds } from '@shared/rules/situation/figures'
import { figuresWithin, scopeOf } from '@shared/rules/situation/scope'
import { situation } from '@shared/rules/situation/situation'
import { finnishOrder } from '@shared/texts/format'
import { textsIn } from '@shared/texts/texts'
import { referencesIn } from '@shared/workspace/references'
import { ownOrganisation } from '@shared/rules/ours'
import { useLateAt } from '@renderer/register/useLateAt'
import { type ChangedSince, useChangedSince } from '@renderer/store/changedSince'
import { useFullWeek } from '@renderer/store/fullWeek'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { changeRows, type Speaking, wordsIn } from './words'

type Records = RecordMaps<(typeof situationKinds)[number]>

interface Asked {
  since: string
  today: string
  areaId: string | null
}

/** The picture, and how it is told in the language of a paper; undefined while it is read. */
export function useSituation({ since, today, areaId }: Asked) {
  const { t, language } = useTexts()
  const records = useRecordMaps(situationKinds)
  const changes = useChangedSince(since)
  const [fullWeek] = useFullWeek()
  const tasks = useMemo(() => [...(records?.task.values() ?? [])], [records])
  const { now } = useLateAt(tasks, today)
  const whole = useMemo(() => {
    if (!records || !changes) return undefined
    /** The figures of everything, in the language of the window or of a paper. */
    const figuresIn = (speaking: Speaking): Figures =>
      situation(
        records,
        changeRows(changes, speaking),
        { now, today, since, fullWeek },
        wordsIn(records, speaking),
      )
    return { records, changes, figuresIn, figures: figuresIn({ t, language }) }
  }, [records, changes, now, today, since, fullWeek, t, language])
  return useMemo(() => whole && limited(whole, areaId, language), [whole, areaId, language])
}

export type Situation = NonNullable<ReturnType<typeof useSituation>>

interface Whole {
  records: Records
  changes: ChangedSince
  figuresIn: (speaking: Speaking) => Figures
  figures: Figures
}

/** The picture of one area, or of all; and the same in the language of a paper. */
function limited(
  { records, changes, figuresIn, figures }: Whole,
  areaId: string | null,
  language: 'fi' | 'en',
) {
  const area = areaId === null ? undefined : records.area.get(areaId)
  const scope = area && scopeOf(area, records)
  const within = (all: Figures) =>
    scope ? figuresWithin(all, scope, namedBy(records, changes)) : all
  return {
    area,
    areas: [...records.area.values()].sort((a, b) =>
      finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)),
    ),
    organisation: ownOrganisation(records.organisation.values()),
    figures: within(figures),
    onPaper: (paper: DocumentLanguage) => within(figuresIn({ t: textsIn(paper), language: paper })),
  }
}

/** The ids that a record names: what it belongs to, is about, or is linked to. */
function namedBy(records: Records, { found }: ChangedSince): (link: Link) => readonly string[] {
  const atHand: Partial<Readonly<Record<Link['kind'], ReadonlyMap<string, unknown>>>> = records
  return ({ kind, id }) => {
    const record = atHand[kind]?.get(id) ?? found[kind].get(id)
    return record ? referencesIn(kind, record).map((one) => one.id) : []
  }
}
