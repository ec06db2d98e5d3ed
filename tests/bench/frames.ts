import type { Page } from '@playwright/test'
import { median } from './report'

/** How often two seconds are looked at. */
export const rounds = 3

/** What goes on while frames are counted: a scroller is scrolled, or a button pressed again and again. */
export interface Going {
  /** CSS; of several the one with most to scroll. */
  readonly what: string
  /** Pixels of each frame, as fast as a turned wheel scrolls. */
  readonly left?: number
  readonly top?: number
  /** How many frames lie between two presses; scrolled when it is not given. */
  readonly pressEvery?: number
}

/** The longest time between two frames, in milliseconds: what a busy machine lost once is not the program's. */
export async function longestFrame(page: Page, going: Going): Promise<number> {
  const found: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    found.push(Math.max(...(await page.evaluate(framesOf, going))))
  }
  return median(found)
}

/** Runs in the page: milliseconds between the frames of two seconds. */
async function framesOf({ what, left = 0, top = 0, pressEvery = 0 }: Going): Promise<number[]> {
  const found = [...document.querySelectorAll<HTMLElement>(what)]
  const [place] = found.sort((a, b) => b.scrollHeight - a.scrollHeight)
  if (!place) throw new Error(`there is no ${what}`)
  const next = () => new Promise<number>(requestAnimationFrame)
  const times: number[] = []
  let last = await next()
  for (const end = last + 2000; last < end;) {
    if (pressEvery === 0) place.scrollBy({ left, top })
    else if (times.length % pressEvery === 0) place.click()
    const now = await next()
    times.push(now - last)
    last = now
  }
  if (pressEvery === 0 && place.scrollTop + place.scrollLeft === 0) {
    throw new Error('nothing was scrolled')
  }
  return times
}
