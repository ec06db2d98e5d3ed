import { Button, NativeSelect } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { TableFile } from '@shared/model/tableFile'
import { type ImportKind, importKinds } from '@shared/rules/import/fields'
import { guessKind } from '@shared/rules/import/guess'
import type { Judgement } from '@shared/rules/import/judged'
import { tellSaved } from '@renderer/register/tellSaved'
import type { RecordMaps } from '@renderer/store/kept'
import { parseClock, parseDay } from '@renderer/ui/form/parse'
import { formatNumber } from '@renderer/ui/format'
import { notify } from '@renderer/ui/notice/notices'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { counted } from './counted'
import { errorSheet } from './errorSheet'
import { FileNotes } from './FileNotes'
import styles from './Import.module.css'
import { rowsToImport } from './importRows'
import { JudgedRows } from './JudgedRows'
import { MappingSelects } from './MappingSelects'
import { keepMapping, mappingOf } from './rememberedMapping'
import { RowsProgress } from './RowsProgress'
import { useJudged } from './useJudged'
import type { Writing } from './useWriting'

interface ImportTableProps {
  file: TableFile
  maps: RecordMaps<ImportKind>
  writing: Writing
  /** Asks the dialog to close; while rows are written it ends that instead. */
  onClose: () => void
  onDone: () => void
}

/** The columns of a table told apart, its rows judged, and taken in as one change. */
export function ImportTable({ file, maps, writing, onClose, onDone }: ImportTableProps) {
  const { t, language } = useTexts()
  const written = (number: number) => formatNumber(number, language)
  const cancel = useRef<HTMLButtonElement>(null)
  const today = useToday()
  const [headings, rows, lines] = useMemo(
    () => [file.rows[0] ?? [], file.rows.slice(1), file.lines.slice(1)],
    [file],
  )
  const [kind, setKind] = useState<ImportKind>(() => guessKind(headings))
  const [mapping, setMapping] = useState(() => mappingOf(kind, headings))
  const [shown, setShown] = useState<Judgement | null>(null)
  // As it was when the dialog opened: what the import itself brings is nothing to judge it by.
  const [place] = useState(() => ({
    people: [...maps.person.values()],
    organisations: [...maps.organisation.values()],
    tasks: [...maps.task.values()],
    meetings: [...maps.meeting.values()],
    readDay: (typed: string) => parseDay(typed, today),
    readClock: parseClock,
  }))
  const judging = useJudged(kind, rows, lines, mapping, place)
  const [taken, errors] = useMemo(() => {
    if (!judging.isDone) return [[], []]
    const isError = judging.rows.filter(({ judgement }) => judgement === 'error')
    return [rowsToImport(judging.rows), isError]
  }, [judging])

  async function take() {
    keepMapping(kind, headings, mapping)
    cancel.current?.focus()
    const result = await writing.write(kind, taken)
    if (!result.ok && result.problem.code === 'cancelled')
      notify({ text: t('importing.cancelled') })
    else if (tellSaved(t, result, t('importing.done', counted(taken.length, language)))) onDone()
  }

  async function saveErrors() {
    const sheet = errorSheet(t, file, headings, errors)
    const saved = await window.kv.tables.save({ sheet, format: 'csv' })
    if (saved.ok) notify({ text: t('importing.errorsSaved', { name: saved.value.name }) })
    else if (saved.code !== 'cancelled')
      notify({ text: t(`main.failures.${saved.code}`), tone: 'danger' })
  }

  const { share } = writing
  return (
    <div className={styles['parts']}>
      <div className={styles['parts']} inert={share !== null}>
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
        <FileNotes file={file} kind={kind} />
        <MappingSelects kind={kind} headings={headings} mapping={mapping} onChange={setMapping} />
        {rows.length === 0 ? (
          <p role="status" className={styles['text']}>
            {t('importing.noRows')}
          </p>
        ) : judging.isDone ? (
          <JudgedRows mapping={mapping} rows={judging.rows} shown={shown} onShow={setShown} />
        ) : (
          <RowsProgress
            text={t('importing.judging', {
              done: written(judging.rows.length),
              count: written(rows.length),
            })}
            share={judging.rows.length / rows.length}
          />
        )}
      </div>
      {share !== null && (
        <RowsProgress
          text={
            share === 0
              ? t('importing.preparing')
              : t('importing.writing', {
                  done: written(Math.round(share * taken.length)),
                  count: written(taken.length),
                })
          }
          share={share}
        />
      )}
      <div className={styles['buttons']}>
        {errors.length > 0 && share === null && (
          <Button variant="default" onClick={() => void saveErrors()}>
            {t('importing.saveErrors', counted(errors.length, language))}
          </Button>
        )}
        <Button ref={cancel} variant="default" onClick={onClose}>
          {share === null ? t('common.cancel') : t('importing.stop')}
        </Button>
        <SavingButton disabled={taken.length === 0 || share !== null} save={take}>
          {t('importing.take', counted(taken.length, language))}
        </SavingButton>
      </div>
    </div>
  )
}
