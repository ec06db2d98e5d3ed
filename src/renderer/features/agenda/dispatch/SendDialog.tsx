import { Button, Checkbox, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Dispatch, DispatchKind } from '@shared/model/dispatch'
import type { ExportFormat } from '@shared/documents/export'
import { proposedText } from '@shared/documents/sending'
import { snapshotOf } from '@shared/documents/snapshot'
import { withdrawnHolders } from '@shared/documents/withdrawnInvitations'
import { chosenAtFirst } from '@shared/rules/dispatch/holders'
import type { Candidate } from '@shared/rules/dispatch/recipients'
import { lastTold } from '@shared/rules/dispatch/versions'
import type { MeetingData } from '@shared/rules/meetingData'
import type { ExportAnswer } from '@renderer/paper/ExportResult'
import { tellSaved } from '@renderer/register/tellSaved'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { usePaperChoices } from '../paperChoices'
import styles from './Dispatch.module.css'
import { MarkAsSent } from './MarkAsSent'
import { RecipientList } from './RecipientList'
import { makeFiles, type Prepared, prepare, writeDown } from './sendActions'

interface SendDialogProps {
  data: MeetingData
  candidates: readonly Candidate[]
  kinds: readonly DispatchKind[]
  sent: readonly Dispatch[]
  onClose: () => void
}

const formats = ['docx', 'pdf', 'ics', 'eml'] as const

/** What came of making the files; null files when the sending is only written down. */
interface Made {
  readonly prepared: Prepared
  readonly answer: ExportAnswer | null
}

/** To whom, with which words and files; then whether it was sent. */
export default function SendDialog({ data, candidates, kinds, sent, onClose }: SendDialogProps) {
  const { t } = useTexts()
  const [choices] = usePaperChoices()
  const [what, setWhat] = useState<DispatchKind>(kinds[0] ?? 'agenda')
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null)
  const [wanted, setWanted] = useState<readonly ExportFormat[]>(['pdf', 'ics', 'eml'])
  const [written, setWritten] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Made | null>(null)

  const { language } = data.meeting
  const chosen =
    picked ?? new Set(chosenAtFirst(candidates, what, sent).map(({ person }) => person.id))
  const proposed =
    what === 'minutes'
      ? ''
      : proposedText(
          what,
          { language },
          lastTold(sent)?.snapshot ?? null,
          snapshotOf(data, language),
        )
  const text = written ?? proposed
  const order = {
    ...{ what, text },
    chosen: candidates.filter(({ person }) => chosen.has(person.id)),
    formats: formats.filter((format) => wanted.includes(format)),
  }
  const withdrawn = what === 'minutes' ? [] : withdrawnHolders({ ...order, what, data, sent })
  const slips = order.chosen.filter(({ group }) => group === 'expert').length

  async function go(withFiles: boolean) {
    setBusy(true)
    const prepared = await prepare(data.meeting.id, order, choices)
    const answer = prepared && withFiles ? await makeFiles(prepared) : null
    setBusy(false)
    if (!prepared || (answer && !answer.ok && answer.code === 'cancelled')) return
    setMade({ prepared, answer })
  }

  async function mark({ prepared, answer }: Made) {
    const files = answer?.ok ? answer.value.files.map(({ name, hash }) => ({ name, hash })) : []
    const { result, version } = await writeDown(prepared, files)
    const words = { what: t(`model.dispatchKind.${what}`), version }
    if (tellSaved(t, result, t('dispatch.dialog.marked', words))) onClose()
  }

  return (
    <Dialog opened onClose={onClose} title={t('dispatch.dialog.title')} size="lg">
      {made ? (
        <MarkAsSent
          answer={made.answer}
          onMark={() => mark(made)}
          onAgain={() => setMade(null)}
          onClose={onClose}
        />
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void go(true)
          }}
        >
          {kinds.length > 1 && (
            <SegmentedControl
              aria-label={t('dispatch.dialog.what')}
              value={what}
              onChange={(value) => {
                setWhat(value)
                setWritten(null)
              }}
              data={kinds.map((kind) => ({ value: kind, label: t(`model.dispatchKind.${kind}`) }))}
            />
          )}
          <h3 className={styles.heading}>{t('dispatch.dialog.to')}</h3>
          <RecipientList candidates={candidates} chosen={chosen} onChange={setPicked} />
          {slips > 0 && what !== 'agenda' && what !== 'minutes' && (
            <p className={styles.soft}>{t('dispatch.dialog.slips', { count: slips })}</p>
          )}
          {withdrawn.length > 0 && (
            <p className={styles.soft}>
              {t('dispatch.dialog.withdrawn', {
                names: withdrawn.map(({ name }) => name).join(', '),
              })}
            </p>
          )}
          {what !== 'minutes' && (
            <Textarea
              label={t('dispatch.dialog.text')}
              description={t('dispatch.dialog.textHint')}
              value={text}
              autosize
              minRows={2}
              maxRows={10}
              onChange={(event) => setWritten(event.currentTarget.value)}
            />
          )}
          <fieldset className={styles.files}>
            <legend>{t('dispatch.dialog.files')}</legend>
            {formats
              .filter((one) => one !== 'ics' || (what !== 'agenda' && what !== 'minutes'))
              .map((format) => (
                <Checkbox
                  key={format}
                  label={t(`dispatch.dialog.file.${format}`)}
                  checked={wanted.includes(format)}
                  onChange={(event) => {
                    const others = wanted.filter((one) => one !== format)
                    setWanted(event.currentTarget.checked ? [...others, format] : others)
                  }}
                />
              ))}
          </fieldset>
          {order.chosen.length === 0 && (
            <p role="alert" className={styles.warning}>
              {t('dispatch.dialog.none')}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              variant="subtle"
              disabled={order.chosen.length === 0 || busy}
              onClick={() => void go(false)}
            >
              {t('dispatch.dialog.markOnly')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={order.chosen.length === 0 || order.formats.length === 0}
            >
              {t('dispatch.dialog.make')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
