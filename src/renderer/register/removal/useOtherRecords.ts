import { useMemo } from 'react'
import { useRecordMaps } from '@renderer/store/kept'
import type { RecordSource } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { isNamedKind, type NamedKind } from '../names'
import { optionsOf } from '../sources'
import type { ToRemove } from './removal'

/** A picker of the other records of the same kind; nothing for kinds that cannot be named by themselves. */
export function useOtherRecords({ kind, records: going }: ToRemove): RecordSource {
  const { language } = useTexts()
  const named: NamedKind | null = isNamedKind(kind) ? kind : null
  const records = useRecordMaps([kind])?.[kind]
  return useMemo(() => {
    if (named === null || !records) return { options: [] }
    const options = optionsOf(records as Parameters<typeof optionsOf<typeof named>>[0], language)
    const ids = new Set(going.map(({ id }) => id))
    return { options: options.filter((option) => !ids.has(option.id)) }
  }, [named, records, language, going])
}
