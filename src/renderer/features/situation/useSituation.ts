import { useMemo } from 'react'
import { type DocumentLanguage, textIn } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { type Figures, situationKinds } from '@shared/rules/situation/figures'
import { figuresWithin, scopeOf } from '@shared/rules/situation/scope'
import { situation } from '@shared/rules/situation/situation'
import { finnishOrder } from '@shared/texts/format'
import { type Texts, textsIn } from '@shared/texts/texts'
import { referencesIn } from '@shared/workspace/references'
import { useLateAt } from '@renderer/register/useLateAt'
import { type ChangedSince, useChangedSince } from '@renderer/store/changedSince'
import { useFullWeek } from '@renderer/store/fullWeek'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { changeRows, wordsIn } from './words'

export type Records = RecordMaps<(typeof situationKinds)[number]>

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
  const told = useMemo(() => {
    if (!records || !changes) return undefined
    const area = areaId === null ? undefined : records.area.get(areaId)
    const scope = area && scopeOf(area, records)
    const figuresIn = (speaking: { t: Texts; language: DocumentLanguage }): Figures => {
      const all = situation(
        records,
        changeRows(changes, speaking),
        { now, today, since, fullWeek },
        wordsIn(records, speaking),
      )
      return scope ? figuresWithin(all, scope, namedBy(records, changes)) : all
    }
    return {
      area,
      areas: [...records.area.values()].sort((a, b) =>
        finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)),
      ),
      organisation: [...records.organisation.values()].find(({ own }) => own) ?? null,
      figures: figuresIn({ t, language }),
      /** The same figures, in the language of a paper. */
      onPaper: (paper: DocumentLanguage) => figuresIn({ t: textsIn(paper), language: paper }),
    }
  }, [records, changes, areaId, now, today, since, fullWeek, t, language])
  return told
}

export type Situation = NonNullable<ReturnType<typeof useSituation>>

/** The ids that a record names: what it belongs to, is about, or is linked to. */
function namedBy(records: Records, { found }: ChangedSince): (link: Link) => readonly string[] {
  const atHand: Partial<Readonly<Record<Link['kind'], ReadonlyMap<string, unknown>>>> = records
  return ({ kind, id }) => {
    const record = atHand[kind]?.get(id) ?? found[kind].get(id)
    return record ? referencesIn(kind, record).map((one) => one.id) : []
  }
}
