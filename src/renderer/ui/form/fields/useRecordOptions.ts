import { useEffect, useMemo, useState } from 'react'
import { useTexts } from '../../texts'
import type { RecordOption, RecordSource } from '../types'

/** The value of the option that makes a new record; no id looks like it. */
const createValue = ' create'
const findDelay = 200

export interface PickerItem {
  value: string
  label: string
  detail: string
}

/** What a record picker offers for the search typed, with the picked ones always among them. */
export function useRecordOptions(source: RecordSource, picked: readonly string[]) {
  const { t } = useTexts()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<readonly RecordOption[]>([])
  const { find, create } = source

  useEffect(() => {
    if (!find) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      void find(search).then((options) => isCurrent && setFound(options))
    }, findDelay)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [find, search])

  // Made once: a keystroke anywhere in the form asks for them again.
  const known = useMemo(() => {
    const byId = new Map<string, PickerItem>()
    for (const { id, label, detail = '' } of [...source.options, ...found]) {
      byId.set(id, { value: id, label, detail })
    }
    return { byId, items: [...byId.values()] }
  }, [source.options, found])
  const added = [...new Set(picked)]
    .filter((id) => !known.byId.has(id))
    .map((id): PickerItem => {
      const { label = t('common.removed'), detail = '' } = source.optionOf?.(id) ?? {}
      return { value: id, label, detail }
    })
  const typed = search.trim()
  if (create && typed !== '' && !known.items.some(({ label }) => label === typed)) {
    added.push({ value: createValue, label: t('table.form.create', { text: typed }), detail: '' })
  }
  const items = added.length > 0 ? [...known.items, ...added] : known.items

  /** The id behind a picked option: a new record is made first. Null when it was not made. */
  async function resolve(value: string): Promise<string | null> {
    if (value !== createValue || !create) return value
    const made = await create(typed)
    if (!made) return null
    setFound((before) => [...before, made])
    return made.id
  }

  return { items, search, setSearch, resolve }
}

/** Options in which every word typed is found; the one that makes a new record always stays. */
export function matching<Item extends { value: string; label: string }>(
  items: readonly Item[],
  search: string,
  detailOf: (value: string) => string,
): Item[] {
  const words = search.toLocaleLowerCase('fi').split(/\s+/)
  return items.filter(({ value, label }) => {
    const text = `${label} ${detailOf(value)}`.toLocaleLowerCase('fi')
    return value === createValue || words.every((word) => text.includes(word))
  })
}
