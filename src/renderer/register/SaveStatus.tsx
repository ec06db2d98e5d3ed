import { useSyncExternalStore } from 'react'
import { saving, type SaveState } from '@renderer/store/saving'
import { AttentionIcon, CheckIcon, EditIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './SaveStatus.module.css'

const faces = {
  saved: { text: 'common.saved', icon: CheckIcon },
  pending: { text: 'common.saving', icon: EditIcon },
  saving: { text: 'common.saving', icon: EditIcon },
  failed: { text: 'common.notSaved', icon: AttentionIcon },
} as const satisfies Record<SaveState, { text: string; icon: typeof CheckIcon }>

/** Whether what is on the screen is on the disk. Only a failure is spoken. */
export function SaveStatus() {
  const { t } = useTexts()
  const state = useSyncExternalStore(saving.subscribe, saving.state)
  const { text, icon: Icon } = faces[state]
  return (
    <p className={styles.status} data-state={state} role={state === 'failed' ? 'alert' : undefined}>
      <Icon width={14} height={14} strokeWidth={1.8} aria-hidden />
      <span className={styles.text}>{t(text)}</span>
    </p>
  )
}
