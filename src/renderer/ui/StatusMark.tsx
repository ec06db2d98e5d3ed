import { type FunctionComponent, type SVGProps } from 'react'
import {
  AttentionIcon,
  DangerIcon,
  DoneIcon,
  DroppedIcon,
  HourglassIcon,
  InfoIcon,
  OpenStateIcon,
  PausedIcon,
  RunningIcon,
  UnknownIcon,
} from './icons'
import styles from './StatusMark.module.css'

/** What a state means to the one who looks; each has a shape of its own, so colour is never alone. */
export type Tone =
  | 'open'
  | 'running'
  | 'waiting'
  | 'done'
  | 'dropped'
  | 'attention'
  | 'danger'
  | 'info'
  | 'paused'
  | 'unknown'

const icons: Record<Tone, FunctionComponent<SVGProps<SVGSVGElement>>> = {
  open: OpenStateIcon,
  running: RunningIcon,
  waiting: HourglassIcon,
  done: DoneIcon,
  dropped: DroppedIcon,
  attention: AttentionIcon,
  danger: DangerIcon,
  info: InfoIcon,
  paused: PausedIcon,
  unknown: UnknownIcon,
}

interface StatusMarkProps {
  tone: Tone
  label: string
  /** On a tinted ground, where the mark stands alone and not in a column of its like. */
  filled?: boolean
}

/** A state as icon and word. */
export function StatusMark({ tone, label, filled = false }: StatusMarkProps) {
  const Icon = icons[tone]
  return (
    <span className={styles['mark']} data-tone={tone} data-filled={filled || undefined}>
      <Icon aria-hidden />
      <span className={styles['label']}>{label}</span>
    </span>
  )
}
