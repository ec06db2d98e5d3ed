import { Button, Radio } from '@mantine/core'
import { useId, useState } from 'react'
import { RecordField } from '@renderer/ui/form/fields/RecordField'
import { StatusMark } from '@renderer/ui/StatusMark'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { isNamedKind } from '../names'
import { NamedGroups } from './NamedGroups'
import { type Removal, thinkThrough, type ToRemove } from './removal'
import styles from './RemovalDialog.module.css'
import { useOtherRecords } from './useOtherRecords'

interface RemovalDialogProps {
  toRemove: ToRemove
  /** What happens when the references are removed. */
  removal: Removal
  onRemove: (removal: Removal) => Promise<void>
  onClose: () => void
}

/** What points at a record that is to be removed, and what shall happen to it. */
export function RemovalDialog({ toRemove, removal, onRemove, onClose }: RemovalDialogProps) {
  const { t } = useTexts()
  const id = useId()
  const canMove = isNamedKind(toRemove.kind)
  const [way, setWay] = useState<'move' | 'detach'>(canMove ? 'move' : 'detach')
  const [target, setTarget] = useState<string | null>(null)
  const [moved, setMoved] = useState<Removal | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const others = useOtherRecords(toRemove)

  async function choose(value: unknown) {
    const next = typeof value === 'string' ? value : null
    setTarget(next)
    setMissing(false)
    setMoved(next === null ? null : await thinkThrough(toRemove, next))
  }

  async function go() {
    if (way === 'move' && target === null) {
      setMissing(true)
      return
    }
    setBusy(true)
    // As things are now: the dialog may have been open for long.
    await onRemove(await thinkThrough(toRemove, way === 'move' ? target : null))
    setBusy(false)
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('page.removal.title', { name: toRemove.name })}
      size="lg"
    >
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <div>
          <p className={styles['lead']}>{t('page.removal.pointing')}</p>
          <NamedGroups links={removal.referrers} />
        </div>
        <Radio.Group
          label={t('page.removal.choose')}
          value={way}
          onChange={(value) => setWay(value === 'move' ? 'move' : 'detach')}
        >
          <div className={styles['ways']}>
            {canMove && (
              <Radio
                value="move"
                label={t('page.removal.move')}
                description={t('page.removal.moveHelp')}
              />
            )}
            {way === 'move' && (
              <div className={styles['details']}>
                <RecordField
                  field={{ label: t('page.removal.target'), source: others, required: true }}
                  control={{
                    id,
                    value: target,
                    setValue: (value) => void choose(value),
                    error: isMissing ? t('page.removal.targetMissing') : undefined,
                    inner: {},
                    values: {},
                  }}
                />
                {moved && moved.plan.removed.length > 0 && (
                  <div>
                    <StatusMark tone="attention" label={t('page.removal.takesAlong')} />
                    <NamedGroups links={moved.plan.removed} />
                  </div>
                )}
              </div>
            )}
            <Radio
              value="detach"
              label={t('page.removal.detach')}
              description={t('page.removal.detachHelp')}
            />
            {way === 'detach' && removal.plan.removed.length > 0 && (
              <div className={styles['details']}>
                <StatusMark tone="attention" label={t('page.removal.takesAlong')} />
                <NamedGroups links={removal.plan.removed} />
              </div>
            )}
          </div>
        </Radio.Group>
        <footer className={styles['footer']}>
          <Button variant="default" onClick={onClose}>
            {t('page.removal.keep')}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t(way === 'move' ? 'page.removal.doMove' : 'page.removal.doDetach')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
