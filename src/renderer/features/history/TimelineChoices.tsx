import { Select, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { day as daySchema } from '@shared/model/fields'
import { type RecordKind, recordKinds } from '@shared/model/link'
import { finnishOrder } from '@shared/texts/format'
import { areasInOrder, homes, type RouteName } from '@renderer/app/routes'
import { ChoiceBar } from '@renderer/ui/ChoiceBar'
import { DayField } from '@renderer/ui/form/fields/DayField'
import { typedChoice } from '@renderer/ui/form/typedChoice'
import { useTexts } from '@renderer/ui/texts'
import styles from './TimelineView.module.css'

/** What of the history is shown; null for all. */
export interface Choices {
  who: string
  kind: RecordKind | null
  area: RouteName | null
  from: string | null
  until: string | null
}

export const noChoices: Choices = { who: '', kind: null, area: null, from: null, until: null }

/** The kinds that are shown; null for all. */
export function kindsOf({ kind, area }: Choices): readonly RecordKind[] | null {
  if (kind !== null) return [kind]
  return area === null ? null : recordKinds.filter((one) => homes[one] === area)
}

interface TimelineChoicesProps {
  choices: Choices
  onChoices: (choices: Choices) => void
}

/** Narrows the history by who, what, where and when. */
export function TimelineChoices({ choices, onChoices }: TimelineChoicesProps) {
  const { t } = useTexts()
  const areas = areasInOrder.filter((area) => Object.values(homes).includes(area))
  const kinds = recordKinds
    .filter((kind) => choices.area === null || homes[kind] === choices.area)
    .map((kind) => ({ value: kind, label: t(`model.kind.${kind}`) }))
    .sort((a, b) => finnishOrder.compare(a.label, b.label))
  const change = (changed: Partial<Choices>) => onChoices({ ...choices, ...changed })
  return (
    <ChoiceBar label={t('changes.timeline.choose')}>
      <TextInput
        label={t('changes.timeline.who')}
        placeholder={t('changes.timeline.all')}
        value={choices.who}
        onChange={(event) => change({ who: event.currentTarget.value })}
      />
      <Select
        label={t('changes.timeline.area')}
        placeholder={t('changes.timeline.all')}
        data={areas.map((area) => ({ value: area, label: t(`shell.nav.${area}`) }))}
        value={choices.area}
        onChange={(area) => change({ area: areas.find((one) => one === area) ?? null, kind: null })}
        clearable
      />
      <Select
        label={t('changes.timeline.kind')}
        placeholder={t('changes.timeline.all')}
        data={kinds}
        value={choices.kind}
        onChange={(kind) => change({ kind: recordKinds.find((one) => one === kind) ?? null })}
        searchable
        {...typedChoice}
        clearable
      />
      <Day
        label={t('changes.timeline.from')}
        day={choices.from}
        onDay={(from) => change({ from })}
      />
      <Day
        label={t('changes.timeline.until')}
        day={choices.until}
        onDay={(until) => change({ until })}
      />
    </ChoiceBar>
  )
}

interface DayProps {
  label: string
  day: string | null
  onDay: (day: string | null) => void
}

/** A day that narrows; what cannot be read as a day narrows nothing and says so. */
function Day({ label, day, onDay }: DayProps) {
  const { t } = useTexts()
  const id = useId()
  const [refused, setRefused] = useState<string | null>(null)
  function choose(value: unknown) {
    const text = typeof value === 'string' && value !== '' ? value : null
    const isDay = text !== null && daySchema.safeParse(text).success
    setRefused(isDay ? null : text)
    onDay(isDay ? text : null)
  }
  return (
    <div className={styles['pick']}>
      <DayField
        field={{ label }}
        control={{
          id,
          value: refused ?? day,
          setValue: choose,
          error: refused === null ? undefined : t('problems.day'),
          inner: {},
          values: {},
        }}
      />
    </div>
  )
}
