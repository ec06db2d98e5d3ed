import { Button, Radio } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LogEntry } from '@shared/model/change'
import type { Side } from '@shared/workspace/merge/mergeRecord'
import { useToday } from '@renderer/ui/useToday'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { mergeOffered, tellMerge, type ToldMerge, type ToldRecord } from './merging'
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
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map())
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
              {told.conflicts.map((conflict) => (
                <Conflict
                  key={conflict.id}
                  conflict={conflict}
                  side={choices.get(conflict.id) ?? conflict.proposed}
                  onChoose={(side) => setChoices(new Map(choices).set(conflict.id, side))}
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
          <Button onClick={() => void go()} loading={isBusy}>
            {t('shell.settings.mergeGo')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

const of = (records: readonly ToldRecord[]) => ({ count: records.length })

interface ConflictProps {
  conflict: ToldMerge['conflicts'][number]
  side: Side
  onChoose: (side: Side) => void
}

/** One record, or one meeting's approved minutes, of which one version is chosen. */
function Conflict({ conflict, side, onChoose }: ConflictProps) {
  const { t } = useTexts()
  const label = (of: Side) => {
    const name = t(of === 'mine' ? 'shell.settings.mergeMine' : 'shell.settings.mergeTheirs')
    return conflict.removedIn === of ? `${name} (${t('shell.settings.mergeIsRemoved')})` : name
  }
  return (
    <Radio.Group
      className={styles.conflict ?? ''}
      label={`${t(`model.kind.${conflict.kind}`)}: ${conflict.label}`}
      description={conflict.isMinutes ? t('shell.settings.mergeMinutes') : undefined}
      value={side}
      onChange={(value) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
    >
      <Lines lines={conflict.lines} />
      <div className={styles.sides}>
        <Radio value="mine" label={label('mine')} />
        <Radio value="theirs" label={label('theirs')} />
      </div>
    </Radio.Group>
  )
}

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

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <p key={index} className={styles.line}>
      {line}
    </p>
  ))
}
