import { NativeSelect } from '@mantine/core'
import type { Mapping } from '@shared/rules/import/fields'
import { type Judgement, type JudgedRow, judgements } from '@shared/rules/import/judged'
import { PlainTable, type TablePart } from '@renderer/ui/PlainTable'
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

/** More are not looked through by eye; the counts tell of them. */
const mostShown = 100

/** What becomes of each row. */
export function JudgedRows({ mapping, rows, shown, onShow }: JudgedRowsProps) {
  const { t } = useTexts()
  const of = (judgement: Judgement) => rows.filter((row) => row.judgement === judgement)
  const chosen = shown === null ? rows : of(shown)
  const counts = Object.fromEntries(judgements.map((one) => [one, of(one).length]))
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
      <div className={styles['rows']} tabIndex={0} role="region" aria-label={t('importing.rows')}>
        <PlainTable
          label={t('importing.rows')}
          rowId={({ line }) => String(line)}
          rows={chosen.slice(0, mostShown)}
          columns={[
            { id: 'line', header: t('importing.line'), cell: ({ line }) => line, isWhole: true },
            {
              id: 'judgement',
              header: t('importing.becomes'),
              cell: (row) => <Becomes row={row} />,
              width: '30%',
            },
            ...mapping.flatMap((field, at): TablePart<JudgedRow>[] =>
              field === null
                ? []
                : [
                    {
                      id: field,
                      header: t(`importing.fields.${field}`),
                      cell: ({ cells }) => cells[at],
                    },
                  ],
            ),
          ]}
        />
      </div>
      {chosen.length > mostShown && (
        <p className={styles['soft']}>
          {t('importing.more', { count: chosen.length - mostShown })}
        </p>
      )}
    </>
  )
}

function Becomes({ row }: { row: JudgedRow }) {
  const { t } = useTexts()
  const { judgement, newOrganisation } = row
  return (
    <>
      <b>{t(`importing.judgement.${judgement}`)}</b>
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
