import { Button, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { TableFile } from '@shared/model/tableFile'
import { type ImportKind, importKinds } from '@shared/rules/import/fields'
import { guessKind } from '@shared/rules/import/guess'
import { judgeTable } from '@shared/rules/import/judge'
import type { Judgement } from '@shared/rules/import/judged'
import { tellSaved } from '@renderer/register/tellSaved'
import type { RecordMaps } from '@renderer/store/kept'
import { parseDay } from '@renderer/ui/form/parse'
import { notify } from '@renderer/ui/notice/notices'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { errorSheet } from './errorSheet'
import styles from './Import.module.css'
import { importRows, rowsToImport } from './importRows'
import { JudgedRows } from './JudgedRows'
import { MappingSelects } from './MappingSelects'
import { keepMapping, mappingOf } from './rememberedMapping'

interface ImportTableProps {
  file: TableFile
  maps: RecordMaps<'person' | 'organisation' | 'task'>
  onClose: () => void
}

/** The columns of a table told apart, its rows judged, and taken in as one change. */
export function ImportTable({ file, maps, onClose }: ImportTableProps) {
  const { t } = useTexts()
  const today = useToday()
  const [headings, rows] = useMemo(() => [file.rows[0] ?? [], file.rows.slice(1)], [file])
  const [kind, setKind] = useState<ImportKind>(() => guessKind(headings))
  const [mapping, setMapping] = useState(() => mappingOf(kind, headings))
  const [shown, setShown] = useState<Judgement | null>(null)
  const judged = useMemo(
    () =>
      judgeTable(kind, rows, mapping, {
        people: [...maps.person.values()],
        organisations: [...maps.organisation.values()],
        tasks: [...maps.task.values()],
        readDay: (typed) => parseDay(typed, today),
      }),
    [kind, rows, mapping, maps, today],
  )
  const taken = rowsToImport(judged.rows)
  const errors = judged.rows.filter(({ judgement }) => judgement === 'error')

  async function take() {
    keepMapping(kind, headings, mapping)
    const result = await importRows(kind, taken)
    if (tellSaved(t, result, t('importing.done', { count: taken.length }))) onClose()
  }

  async function saveErrors() {
    const sheet = errorSheet(t, file.name, headings, errors)
    const saved = await window.kv.tables.save({ sheet, format: 'csv' })
    if (saved.ok) notify({ text: t('importing.errorsSaved', { name: saved.value.name }) })
    else if (saved.code !== 'cancelled')
      notify({ text: t(`main.failures.${saved.code}`), tone: 'danger' })
  }

  return (
    <div className={styles['parts']}>
      <NativeSelect
        label={t('importing.kind')}
        value={kind}
        data={importKinds.map((value) => ({ value, label: t(`importing.kinds.${value}`) }))}
        onChange={(event) => {
          const next = importKinds.find((one) => one === event.currentTarget.value) ?? kind
          setKind(next)
          setMapping(mappingOf(next, headings))
        }}
        data-autofocus
      />
      <MappingSelects kind={kind} headings={headings} mapping={mapping} onChange={setMapping} />
      <JudgedRows mapping={mapping} rows={judged.rows} shown={shown} onShow={setShown} />
      <div className={styles['buttons']}>
        {errors.length > 0 && (
          <Button variant="default" onClick={() => void saveErrors()}>
            {t('importing.saveErrors', { count: errors.length })}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <SavingButton disabled={taken.length === 0} save={take}>
          {t('importing.take', { count: taken.length })}
        </SavingButton>
      </div>
    </div>
  )
}
