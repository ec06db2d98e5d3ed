import { useMemo, useState } from 'react'
import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { useRecordMaps, useRecords } from '@renderer/store/kept'
import { usePastRegister } from '@renderer/store/pastRegister'
import { useTexts } from '@renderer/ui/texts'
import { useDayFrom, useToday } from '@renderer/ui/useToday'
import type { RegisterContext, RegisterDefinition } from './definition'
import { rememberedPastDay } from './past/pastState'

/** What a register shows: its records and those beside them, as they are or as a past day had them. */
interface Shown<K extends RecordKind> {
  today: string
  /** The day whose holders, terms and stand-ins are told. */
  day: string
  setDay: (day: string) => void
  /** The day on which the records are as they were recorded; null for the present. */
  pastDay: string | null
  setPastDay: (day: string | null) => void
  /** The first day of the log when the past day is earlier. */
  knownFrom: string | null
  /** Undefined while they are read. */
  context: RegisterContext<RecordKind> | undefined
  rows: readonly RecordOf<K>[] | undefined
}

const nothing: readonly RecordKind[] = []

/**
 * The records a register shows, and the two days it can be looked at: by the dates, or as it was recorded.
 * @param isTable false while a form is open beside the table: it is of the present, and so is the table then
 */
export function useShown<K extends RecordKind>(
  register: RegisterDefinition<K>,
  isTable: boolean,
): Shown<K> {
  const { kind, uses } = register
  const { t, language } = useTexts()
  const today = useToday()
  const [chosen, setDay] = useDayFrom(today)
  const [asked, setPastDay] = useState(() => (register.past ? rememberedPastDay() : null))
  const pastDay = isTable ? asked : null
  const past = usePastRegister({ kind, uses, whole: register.past?.whole ?? nothing }, pastDay)
  const present = useRecordMaps(uses)
  const presentRows = useRecords(kind)
  const records = pastDay === null ? present : past?.records
  const day = pastDay ?? chosen
  const context = useMemo(
    () => records && { t, language, day, today, records, pastDay },
    [t, language, day, today, records, pastDay],
  )
  return {
    ...{ today, day, setDay, pastDay, setPastDay, context },
    knownFrom: past?.knownFrom ?? null,
    rows: pastDay === null ? presentRows : past?.rows,
  }
}
