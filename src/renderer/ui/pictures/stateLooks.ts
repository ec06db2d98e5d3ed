import type { Status } from '@shared/model/status'
import type { Paint } from './paint'

/** A state of the history, or none known. */
export type PictureState = Status['state'] | 'unknown'

/** In the order of legends. */
export const pictureStates: readonly PictureState[] = [
  'active',
  'preparing',
  'continuedWithoutPartner',
  'suspendedByUs',
  'withdrawnByPartner',
  'frozen',
  'ended',
  'neverStarted',
  'unknown',
]

/** Lines laid over the colour, so that a state is known without it. */
export type Hatch = 'none' | 'dots' | 'rising' | 'falling' | 'upright' | 'cross' | 'level'

interface StateLook {
  readonly strong: Paint
  readonly soft: Paint
  readonly hatch: Hatch
  /** Lines of its mark in a square of 16. */
  readonly mark: string
}

const ring = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13'

/** What each state looks like in a picture: colour, hatching and mark. */
export const stateLooks: Readonly<Record<PictureState, StateLook>> = {
  active: {
    strong: 'done',
    soft: 'done-soft',
    hatch: 'none',
    mark: `${ring}M5 8.2l2.2 2.2L11 6`,
  },
  preparing: {
    strong: 'info',
    soft: 'info-soft',
    hatch: 'dots',
    mark: 'M4 1.5h8M4 14.5h8M5 1.5c0 4.5 6 4 6 6.5s-6 2-6 6.5M11 1.5c0 4.5-6 4-6 6.5s6 2 6 6.5',
  },
  continuedWithoutPartner: {
    strong: 'info',
    soft: 'info-soft',
    hatch: 'upright',
    mark: `${ring}M8 1.5v13M10.5 6v4`,
  },
  suspendedByUs: {
    strong: 'attention',
    soft: 'attention-soft',
    hatch: 'rising',
    mark: `${ring}M6.3 5.5v5M9.7 5.5v5`,
  },
  withdrawnByPartner: {
    strong: 'attention',
    soft: 'attention-soft',
    hatch: 'falling',
    mark: `${ring}M5.5 10.5l5-5M6.7 5.5h3.8v3.8`,
  },
  frozen: {
    strong: 'attention',
    soft: 'attention-soft',
    hatch: 'cross',
    mark: 'M8 1.5v13M2.4 4.7l11.2 6.6M13.6 4.7L2.4 11.3M6 2.8l2 1.6l2-1.6M6 13.2l2-1.6l2 1.6',
  },
  ended: {
    strong: 'text-soft',
    soft: 'sunken',
    hatch: 'level',
    mark: `${ring}M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,
  },
  neverStarted: {
    strong: 'text-soft',
    soft: 'sunken',
    hatch: 'dots',
    mark: `${ring}M3.6 12.4l8.8-8.8`,
  },
  unknown: {
    strong: 'border',
    soft: 'sunken',
    hatch: 'none',
    mark: `${ring}M6.2 6.2a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.4M8 11.6v.1`,
  },
}
