import { Button, Radio } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState, type ReactNode, type SubmitEvent } from 'react'
import { RecordField } from '@renderer/ui/form/fields/RecordField'
import { Dialog } from '@renderer/ui/Dialog'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { isNamedKind } from '../names'
import { calledTogether } from './called'
import { NamedGroups } from './NamedGroups'
import { type Removal, thinkThrough, type ToRemove, type Way } from './removal'
import styles from './RemovalDialog.module.css'
import { useOtherRecords } from './useOtherRecords'

interface RemovalDialogProps {
  toRemove: ToRemove
  /** What happens when the references are removed. */
  removal: Removal
  onRemove: (removal: Removal) => Promise<void>
  onClose: () => void
}

const wayTypes = ['move', 'detach', 'remove', 'keep'] as const
type WayType = (typeof wayTypes)[number]

/** What points at records that are to be removed, and what shall happen to it. */
export function RemovalDialog({ toRemove, removal, onRemove, onClose }: RemovalDialogProps) {
  const { t } = useTexts()
  const id = useId()
  const { kind, records } = toRemove
  const count = records.length
  const ways = wayTypes.filter((one) => isOffered(one, toRemove, removal))
  const [type, setType] = useState<WayType>(ways[0] ?? 'detach')
  const [target, setTarget] = useState<string | null>(null)
  const outcome = useLiveQuery(() => {
    const way = wayOf(type, target)
    return way && thinkThrough(toRemove, way)
  }, [toRemove, type, target])
  const [isMissing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const others = useOtherRecords(toRemove)

  function chooseTarget(value: unknown) {
    setTarget(typeof value === 'string' ? value : null)
    setMissing(false)
  }

  async function go() {
    const way = wayOf(type, target)
    if (!way) {
      setMissing(true)
      return
    }
    setBusy(true)
    try {
      // As things are now: the dialog may have been open for long.
      await onRemove(await thinkThrough(toRemove, way))
    } finally {
      setBusy(false)
    }
  }

  const details: Record<WayType, ReactNode> = {
    move: (
      <RecordField
        field={{ label: t('page.removal.target'), source: others, required: true }}
        control={{
          id,
          value: target,
          setValue: chooseTarget,
          error: isMissing ? t('page.removal.targetMissing') : undefined,
          inner: {},
          values: {},
        }}
      />
    ),
    detach: null,
    remove: null,
    keep: <NamedGroups links={removal.referred.map(({ id: one }) => ({ kind, id: one }))} />,
  }
  const help: Record<WayType, string> = {
    move: t('page.removal.moveHelp'),
    detach: t('page.removal.detachHelp', { count }),
    remove: t('page.removal.removeHelp'),
    keep: t('page.removal.stayHelp', {
      staying: t(`registers.count.${kind}`, { count: removal.referred.length }),
      going: t(`registers.count.${kind}`, { count: count - removal.referred.length }),
    }),
  }
  const labels: Record<WayType, string> = {
    move: t('page.removal.move'),
    detach: t('page.removal.detach'),
    remove: t('page.removal.remove'),
    keep: t('page.removal.stay'),
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('page.removal.title', { name: calledTogether(t, kind, records) })}
      size="lg"
    >
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault()
          void go()
        }}
      >
        <div>
          <p className={styles['lead']}>{t('page.removal.pointing', { count })}</p>
          <NamedGroups links={removal.referrers} />
        </div>
        <Radio.Group
          label={t('page.removal.choose')}
          value={type}
          onChange={(value) => setType(wayTypes.find((one) => one === value) ?? 'detach')}
        >
          <div className={styles['ways']}>
            {ways.map((one) => (
              <div key={one} className={styles['way']}>
                <Radio value={one} label={labels[one]} description={help[one]} />
                {one === type && (
                  <div className={styles['details']}>
                    {details[one]}
                    {outcome && <TakenAlong removal={outcome} isWanted={one === 'remove'} />}
                  </div>
                )}
              </div>
            ))}
          </div>
        </Radio.Group>
        <footer className={styles['footer']}>
          <Button variant="default" onClick={onClose}>
            {t('page.removal.keep')}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t(type === 'move' ? 'page.removal.doMove' : 'page.removal.doDetach')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

/** How many of those that point go too, where that was wished; and what cannot be without what goes. */
function TakenAlong({ removal, isWanted }: { removal: Removal; isWanted: boolean }) {
  const { t } = useTexts()
  const { plan, referrers } = removal
  const listed = new Set(isWanted ? referrers.map(({ id }) => id) : [])
  const others = plan.removed.filter(({ id }) => !listed.has(id))
  return (
    <>
      {listed.size > 0 && (
        <StatusMark
          tone="attention"
          label={t('page.removal.takesThem', {
            records: t('page.removal.records', { count: listed.size }),
          })}
        />
      )}
      {others.length > 0 && (
        <div>
          <StatusMark tone="attention" label={t('page.removal.takesAlong')} />
          <NamedGroups links={others} />
        </div>
      )}
    </>
  )
}

/** Null while it is not known where the references are moved to. */
function wayOf(type: WayType, to: string | null): Way | null {
  if (type !== 'move') return { type }
  return to === null ? null : { type, to }
}

function isOffered(type: WayType, { kind, records }: ToRemove, { referred }: Removal): boolean {
  if (type === 'move') return isNamedKind(kind)
  return type !== 'keep' || referred.length < records.length
}
