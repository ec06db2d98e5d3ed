import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LogEntry } from '@shared/model/change'
import type { Choice } from '@shared/workspace/merge/choice'
import { useToday } from '@renderer/ui/useToday'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { AllFrom, Conflict, fits, Lines } from './MergeConflict'
import type { ToldRecord } from './mergeWords'
import { mergeOffered, tellMerge, type ToldMerge } from './merging'
import styles from './WorkspaceFiles.module.css'
import type { Offered } from './workspaceExchange'

interface MergeDialogProps {
  offered: Offered
  /** `entry` is what undo takes back; null when there was nothing to change. */
  onMerged: (entry: LogEntry | null) => void
  onClose: () => void
}

/** What merging would add, change and remove, and what the person must choose, before anything is written. */
export default function MergeDialog({ offered, onMerged, onClose }: MergeDialogProps) {
  const { t, language } = useTexts()
  const today = useToday()
  const [told, setTold] = useState<ToldMerge | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    let isWanted = true
    tellMerge(offered, { t, language, today }).then(
      (found) => isWanted && setTold(found),
      () => isWanted && setFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [offered, t, language, today])

  async function go() {
    setBusy(true)
    const result = await mergeOffered(offered, choices)
    setBusy(false)
    if (result.ok) onMerged(result.entry)
    else setFailed(true)
  }

  const isNothing =
    told !== null &&
    Object.values<readonly unknown[]>({ ...told }).every((list) => list.length === 0)
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={t('shell.settings.mergeTitle', { name: offered.name })}
    >
      <div role="status">
        {!told && !hasFailed && <p>{t('shell.settings.mergeReading')}</p>}
        {isNothing && <p>{t('shell.settings.mergeNothing')}</p>}
      </div>
      {hasFailed && <p role="alert">{t('shell.saveFailed')}</p>}
      {told && (
        <>
          {told.conflicts.length > 0 && (
            <section>
              <h3>{t('shell.settings.mergeConflicts', { count: told.conflicts.length })}</h3>
              <p>{t('shell.settings.mergeConflictsText')}</p>
              {told.conflicts.length > 1 && (
                <AllFrom
                  label={t('shell.settings.mergeAllRecords')}
                  onChoose={(side) =>
                    setChoices(new Map(told.conflicts.map(({ id }) => [id, side])))
                  }
                />
              )}
              {told.conflicts.map((one) => (
                <Conflict
                  key={one.id}
                  told={one}
                  choice={choices.get(one.id)}
                  onChoose={(choice) => setChoices(new Map(choices).set(one.id, choice))}
                />
              ))}
            </section>
          )}
          <Told title={t('shell.settings.mergeRemoved', of(told.removed))} records={told.removed} />
          <Told title={t('shell.settings.mergeChanged', of(told.changed))} records={told.changed} />
          <Told title={t('shell.settings.mergeAdded', of(told.added))} records={told.added} />
          <p className={styles.text}>{t('shell.settings.mergeText')}</p>
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        {told && (
          <Button
            onClick={() => void go()}
            loading={isBusy}
            disabled={told.conflicts.some((one) => !fits(one, choices.get(one.id)))}
          >
            {t('shell.settings.mergeGo')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

const of = (records: readonly ToldRecord[]) => ({ count: records.length })

/** So many records of a list are told one by one. */
const most = 100

function Told({ title, records }: { title: string; records: readonly ToldRecord[] }) {
  const { t } = useTexts()
  if (records.length === 0) return null
  const more = records.length - most
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.told}>
        {records.slice(0, most).map(({ id, kind, label, lines }) => (
          <li key={id}>
            {t(`model.kind.${kind}`)}: {label}
            <Lines lines={lines} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('shell.settings.mergeMore', { count: more })}</p>}
    </section>
  )
}
