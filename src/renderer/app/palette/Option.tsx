import { useEffect, useRef } from 'react'
import { KeyHint } from '@renderer/ui/KeyHint'
import type { Entry } from './entry'
import { Marked } from './Marked'
import styles from './Palette.module.css'

interface OptionProps {
  entry: Entry
  isActive: boolean
  onPoint: () => void
  onChoose: (beside: boolean) => void
}

/** One line of the palette; it comes into sight when it becomes the active one. */
export function Option({ entry, isActive, onPoint, onChoose }: OptionProps) {
  const { icon: Icon, title, titleMarks = [], excerpt, because = [], side, keys } = entry
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <div
      ref={ref}
      id={entry.id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      onMouseMove={onPoint}
      onClick={(event) => {
        onChoose(event.ctrlKey || event.metaKey)
      }}
    >
      <Icon width={18} height={18} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked text={title} marks={titleMarks} />
        </span>
        {excerpt && (
          <span className={styles.excerpt}>
            <Marked {...excerpt} />
          </span>
        )}
      </span>
      {because.map((reason) => (
        <span key={reason} className={styles.side}>
          <mark>{reason}</mark>
        </span>
      ))}
      {side && <span className={styles.side}>{side}</span>}
      {keys && <KeyHint keys={keys} />}
    </div>
  )
}
