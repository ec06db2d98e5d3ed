import { NativeSelect } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useMemo, useRef } from 'react'
import type { ImportField, Mapping } from '@shared/rules/import/fields'
import { type Judgement, type JudgedRow, judgements } from '@shared/rules/import/judged'
import { groupBy } from '@shared/rules/groupBy'
import { formatNumber } from '@renderer/ui/format'
import { PlainTable, type TablePart } from '@renderer/ui/PlainTable'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import styles from './Import.module.css'
import { problemLines } from './problemLines'

interface JudgedRowsProps {
  mapping: Mapping
  rows: readonly JudgedRow[]
  /** The rows of one judgement; null is all. */
  shown: Judgement | null
  onShow: (judgement: Judgement | null) => void
}

const tones: Readonly<Record<Judgement, Tone>> = {
  new: 'done',
  update: 'info',
  duplicate: 'dropped',
  error: 'danger',
}

/** Moments and the like, which are not read when they are broken in two. */
const wholeFields: ReadonlySet<ImportField> = new Set(['start', 'due', 'end', 'phone', 'timeZone'])

/** Height of a row of one line, in pixels; those in sight are measured. */
const rowHeight = 36

/** What becomes of each row. Kept as it is drawn while only what is around it changes: it measures all its rows. */
export const JudgedRows = memo(function JudgedRows({
  mapping,
  rows,
  shown,
  onShow,
}: JudgedRowsProps) {
  const { t, language } = useTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const byJudgement = useMemo(() => groupBy(rows, ({ judgement }) => judgement), [rows])
  const of = (judgement: Judgement) => byJudgement.get(judgement) ?? []
  const chosen = shown === null ? rows : of(shown)
  const counts = Object.fromEntries(
    judgements.map((one) => [one, formatNumber(of(one).length, language)]),
  )
  const virtualizer = useVirtualizer({
    count: chosen.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index: number) => chosen[index]?.line ?? index, [chosen]),
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return (
    <>
      <p role="status" className={styles['text']}>
        {t('importing.counts', counts)}
      </p>
      <NativeSelect
        size="xs"
        label={t('importing.show')}
        value={shown ?? ''}
        data={[
          { value: '', label: t('importing.all') },
          ...judgements.map((value) => ({ value, label: t(`importing.judgement.${value}`) })),
        ]}
        onChange={(event) => {
          onShow(judgements.find((one) => one === event.currentTarget.value) ?? null)
        }}
      />
      <div
        ref={scroller}
        className={styles['rows']}
        tabIndex={0}
        role="region"
        aria-label={t('importing.rows')}
      >
        <PlainTable
          label={t('importing.rows')}
          rowId={({ line }) => String(line)}
          rows={first && last ? chosen.slice(first.index, last.index + 1) : []}
          part={{
            first: first?.index ?? 0,
            count: chosen.length,
            above: first?.start ?? 0,
            below: virtualizer.getTotalSize() - (last?.end ?? 0),
            measure: virtualizer.measureElement,
          }}
          columns={[
            { id: 'line', header: t('importing.line'), cell: ({ line }) => line, isWhole: true },
            {
              id: 'judgement',
              header: t('importing.becomes'),
              cell: (row) => <Becomes row={row} />,
              width: '14rem',
            },
            ...mapping.flatMap((field, at): TablePart<JudgedRow>[] =>
              field === null
                ? []
                : [
                    {
                      id: field,
                      header: t(`importing.fields.${field}`),
                      cell: ({ cells }) => cells[at],
                      isWhole: wholeFields.has(field),
                    },
                  ],
            ),
          ]}
        />
      </div>
    </>
  )
})

function Becomes({ row }: { row: JudgedRow }) {
  const { t } = useTexts()
  const { judgement, newOrganisation } = row
  return (
    <>
      <StatusMark tone={tones[judgement]} label={t(`importing.judgement.${judgement}`)} />
      <ul className={styles['problems']}>
        {problemLines(t, row).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {newOrganisation && (
          <li>{t('importing.newOrganisation', { name: newOrganisation.name.fi })}</li>
        )}
      </ul>
    </>
  )
}
