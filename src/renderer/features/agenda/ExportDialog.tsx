import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { exportFormats, type ExportFormat } from '@shared/documents/export'
import type { MeetingData } from '@shared/rules/meetingData'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { AddressWarning } from './AddressWarning'
import styles from './ExportDialog.module.css'
import { ExportResult, type ExportAnswer } from '@renderer/paper/ExportResult'
import { useWriting } from '@renderer/paper/useWriting'
import { WritingStatus } from '@renderer/paper/WritingStatus'
import { exportPaper } from './exportPaper'
import { AgendaParts, MinutesParts } from './minutes/PaperParts'
import { usePaper } from './minutes/paperOfMeeting'
import { usePaperChoices } from './paperChoices'

/** Choosing formats and contents, exporting, and what came of it. */
export default function ExportDialog({ data, onClose }: { data: MeetingData; onClose(): void }) {
  const { t } = useTexts()
  const [choices, change] = usePaperChoices()
  const { chosen } = usePaper()
  const isAgenda = chosen.paper === 'agenda'
  const formats = exportFormats.filter((format) => isAgenda || format !== 'ics')
  // A memo has no calendar invitation, and is often wanted in another format than the agenda was.
  const remembered = isAgenda ? 'formats' : 'minutesFormats'
  const wanted = formats.filter((format) => choices[remembered].includes(format))
  const { busy, isLong, write } = useWriting()
  const [answer, setAnswer] = useState<ExportAnswer | null>(null)

  async function go() {
    const result = await write(() => exportPaper(data.meeting.id, chosen, choices))
    setAnswer(result.ok || result.code !== 'cancelled' ? result : null)
  }

  const toggleFormat = (format: ExportFormat, on: boolean) => {
    change({ [remembered]: formats.filter((one) => (one === format ? on : wanted.includes(one))) })
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(isAgenda ? 'papers.export.title' : 'afterMeeting.paper.export')}
      size="lg"
    >
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
            {formats.map((format, index) => (
              <Checkbox
                key={format}
                label={t(`papers.export.format.${format}`)}
                description={
                  format === 'ics' || format === 'eml'
                    ? t(`papers.export.formatHelp.${format}`)
                    : undefined
                }
                checked={wanted.includes(format)}
                onChange={(event) => {
                  toggleFormat(format, event.currentTarget.checked)
                }}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </fieldset>
          {isAgenda ? (
            <AgendaParts choices={choices} change={change} />
          ) : (
            <MinutesParts choices={choices} change={change} />
          )}
          <AddressWarning data={data} formats={wanted} />
          <WritingStatus isLong={isLong} />
          <div className={styles.buttons}>
            {wanted.length === 0 && (
              <p role="alert" className={styles.problem}>
                {t('papers.export.noFormat')}
              </p>
            )}
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={wanted.length === 0}>
              {t('papers.export.go')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
