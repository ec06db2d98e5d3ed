import { ActionIcon } from '@mantine/core'
import { type Link, recordKinds } from '@shared/model/link'
import { dayOf, homeZone } from '@shared/rules/time'
import { choicesOf } from '@renderer/register/choices'
import { describe, type Names } from '@renderer/register/words/describe'
import type { Bin } from '@renderer/store/removed'
import { formatMoment } from '@renderer/ui/format'
import { UndoIcon } from '@renderer/ui/icons'
import type { Column } from '@renderer/ui/table/types'

/** A removed record as the bin shows it. */
export interface BinRow extends Link {
  name: string
  detail: string
  /** When it was removed, as an ISO moment. */
  at: string
  who: string
}

type Words = Omit<Names, 'found'>

/** The rows of the bin. @param removers who removed, by moment; undefined while the log is read */
export function binRows(
  { removed, found }: Bin,
  removers: ReadonlyMap<string, string> | undefined,
  words: Words,
): BinRow[] {
  return removed.map(({ kind, id, record }) => {
    const { label, details } = describe(kind, record, { ...words, found })
    const at = record.deletedAt ?? ''
    return {
      kind,
      id,
      name: label || words.t('common.unnamed'),
      detail: details.join(' · '),
      at,
      who: removers?.get(at) ?? '',
    }
  })
}

/** What was removed, what kind it is, when and by whom, and the button that brings it back. */
export function binColumns(
  { t, language }: Words,
  restore: (row: BinRow) => void,
): Column<BinRow>[] {
  return [
    {
      kind: 'text',
      id: 'name',
      header: t('changes.bin.name'),
      value: ({ name }) => name,
      width: 260,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'detail',
      header: t('changes.bin.detail'),
      value: ({ detail }) => detail,
      width: 160,
    },
    {
      kind: 'choice',
      id: 'kind',
      header: t('changes.bin.kind'),
      value: ({ kind }) => kind,
      choices: choicesOf(recordKinds, (kind) => t(`model.kind.${kind}`)),
      width: 150,
    },
    {
      kind: 'date',
      id: 'at',
      header: t('changes.bin.at'),
      value: ({ at }) => dayOf(at),
      text: ({ at }) => formatMoment(at, homeZone, language),
      width: 170,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'who',
      header: t('changes.bin.who'),
      value: ({ who }) => who,
      width: 160,
    },
    {
      kind: 'text',
      id: 'action',
      header: t('changes.bin.action'),
      value: () => null,
      render: (row) => (
        <ActionIcon
          size="sm"
          tabIndex={-1}
          data-row-action
          aria-label={t('changes.bin.restoreNamed', { name: row.name })}
          title={t('changes.bin.restore')}
          onClick={() => restore(row)}
        >
          <UndoIcon aria-hidden />
        </ActionIcon>
      ),
      width: 100,
      grow: 0,
    },
  ]
}
