import { useEffect, useRef, useState, type RefObject } from 'react'
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

/** Milliseconds that a write may take before it is shown: to draw it sooner would take longer than the write. */
const shownAfter = 100

/** Whether what is on the screen is on the disk; busy until it is. Only a failure is spoken. */
export function SaveStatus() {
  const { t } = useTexts()
  const place = useRef<HTMLParagraphElement>(null)
  const state = useShownState(place)
  const { text, icon: Icon } = faces[state]
  return (
    <p
      ref={place}
      className={styles.status}
      data-state={state}
      role={state === 'failed' ? 'alert' : undefined}
    >
      <Icon width={14} height={14} strokeWidth={1.8} aria-hidden />
      <span className={styles.text}>{t(text)}</span>
    </p>
  )
}

/** The state to draw. `place` is marked busy at once, and without React, as the mark draws nothing. */
function useShownState(place: RefObject<HTMLElement | null>): SaveState {
  const [shown, setShown] = useState(saving.state)
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      const state = saving.state()
      place.current?.setAttribute('aria-busy', String(state === 'pending' || state === 'saving'))
      clearTimeout(later)
      if (state !== 'saving') setShown(state)
      else later = setTimeout(setShown, shownAfter, state)
    }
    follow()
    const stop = saving.subscribe(follow)
    return () => {
      stop()
      clearTimeout(later)
    }
  }, [place])
  return shown
}
