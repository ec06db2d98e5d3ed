import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { paperParts } from '@shared/documents/agendaOptions'
import { exportFormats, type ExportFormat } from '@shared/documents/export'
import type { MeetingData } from '@shared/rules/meetingData'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { AddressWarning } from './AddressWarning'
import styles from './ExportDialog.module.css'
import { ExportResult, type ExportAnswer } from '@renderer/paper/ExportResult'
import { exportPaper } from './exportPaper'
import { usePaperChoices } from './paperChoices'

/** Choosing formats and contents, exporting, and what came of it. */
export default function ExportDialog({ data, onClose }: { data: MeetingData; onClose(): void }) {
  const { t } = useTexts()
  const [choices, change] = usePaperChoices()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<ExportAnswer | null>(null)

  async function go() {
    setBusy(true)
    const result = await exportPaper(data.meeting.id, choices)
    setBusy(false)
    setAnswer(result.ok || result.code !== 'cancelled' ? result : null)
  }

  const toggleFormat = (format: ExportFormat, on: boolean) => {
    change({
      formats: exportFormats.filter((one) => (one === format ? on : choices.formats.includes(one))),
    })
  }

  return (
    <Dialog opened onClose={onClose} title={t('papers.export.title')} size="lg">
      {answer ? (
        <ExportResult
          answer={answer}
          onClose={onClose}
          onAgain={() => {
            setAnswer(null)
          }}
        />
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void go()
          }}
        >
          <fieldset className={styles.group}>
            <legend>{t('papers.export.formats')}</legend>
            {exportFormats.map((format, index) => (
              <Checkbox
                key={format}
                label={t(`papers.export.format.${format}`)}
                description={
                  format === 'ics' || format === 'eml'
                    ? t(`papers.export.formatHelp.${format}`)
                    : undefined
                }
                checked={choices.formats.includes(format)}
                onChange={(event) => {
                  toggleFormat(format, event.currentTarget.checked)
                }}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{t('papers.export.include')}</legend>
            <SegmentedControl
              aria-label={t('papers.export.kind')}
              // One below the other: side by side the longer name is cut off.
              orientation="vertical"
              value={choices.kind}
              onChange={(value) => {
                change({ kind: value })
              }}
              data={(['agenda', 'invitation'] as const).map((value) => ({
                value,
                label: t(`papers.export.kinds.${value}`),
              }))}
            />
            {paperParts.map((part) => (
              <Checkbox
                key={part}
                label={t(`papers.export.part.${part}`)}
                checked={choices.include[part]}
                onChange={(event) => {
                  change({ include: { ...choices.include, [part]: event.currentTarget.checked } })
                }}
              />
            ))}
          </fieldset>
          <AddressWarning data={data} formats={choices.formats} />
          <div className={styles.buttons}>
            {choices.formats.length === 0 && (
              <p role="alert" className={styles.problem}>
                {t('papers.export.noFormat')}
              </p>
            )}
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={choices.formats.length === 0}>
              {t('papers.export.go')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
