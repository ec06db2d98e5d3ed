import type { Event } from '../model/event'
import type { DayRange } from './timeScale'

/** Sizes of the timeline, in pixels. */
export const lane = { label: 250, bar: 16, row: 20, pad: 7, title: 30, small: 10.5 } as const

/** What a timeline is drawn in. */
export interface Frame {
  readonly range: DayRange
  readonly today: string
  /** Of the whole picture, labels included. */
  readonly width: number
  readonly nameOf: (event: Event) => string
}
