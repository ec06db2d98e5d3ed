import { useMemo } from 'react'
import type { Link } from '@shared/model/link'
import { useRecordMaps } from '@renderer/store/kept'
import type { RecordSource } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { isNamedKind, type NamedKind } from '../names'
import { optionsOf } from '../sources'

/** A picker of the other records of the same kind; nothing for kinds that cannot be named by themselves. */
export function useOtherRecords({ kind, id }: Link): RecordSource {
  const { language } = useTexts()
  const named: NamedKind | null = isNamedKind(kind) ? kind : null
  const records = useRecordMaps([kind])?.[kind]
  return useMemo(() => {
    if (named === null || !records) return { options: [] }
    const options = optionsOf(records as Parameters<typeof optionsOf<typeof named>>[0], language)
    return { options: options.filter((option) => option.id !== id) }
  }, [named, records, language, id])
}
