import { join } from 'node:path'
import { _electron, type Locator, type Page } from '@playwright/test'
import { openBuilder, t } from './desk'
import { report } from './report'

const rounds = 3
const text = ' ja hankkeen tilannekatsaus keväälle'

interface Frames {
  longest: number
  over50: number
}

/** Typing in a title in the middle of 100 items: beside it the paper, the proposals, or nothing. */
export async function measureTyping(page: Page, meetingId: string, folder: string) {
  const isRoot = process.getuid?.() === 0
  const blank = await _electron.launch({
    executablePath: process.env['ELECTRON_EXEC_PATH'] ?? '',
    args: [...(isRoot ? ['--no-sandbox'] : []), join(__dirname, 'blank')],
    env: { ...process.env, KV_DESK_USER_DATA: join(folder, 'blank') },
  })
  const blankPage = await blank.firstWindow()
  const withPaper: Frames[] = []
  const withProposals: Frames[] = []
  const alone: Frames[] = []
  const bare: Frames[] = []
  await openBuilder(page, meetingId)
  const title = page.getByRole('textbox', { name: t('agenda.item.titleOf', { number: '50' }) })
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await framesWhileTyping(blankPage, blankPage.getByRole('textbox')))
    await page.getByRole('tab', { name: t('agenda.builder.sideTabs.preview') }).click()
    withPaper.push(await framesWhileTyping(page, title))
    await page.getByRole('tab', { name: t('agenda.builder.sideTabs.proposals') }).click()
    withProposals.push(await framesWhileTyping(page, title))
    await page.getByRole('button', { name: t('agenda.builder.sideHide') }).click()
    alone.push(await framesWhileTyping(page, title))
    await page.getByRole('button', { name: t('agenda.builder.sideShow') }).click()
  }
  await blank.close()
  const rows = [
    ['with the preview', withPaper],
    ['with the proposals', withProposals],
    ['list alone', alone],
  ] as const
  for (const [what, frames] of rows) {
    report({
      what: `Typing among 100 items, ${what}: longest frame`,
      measured: worst(frames),
      against: 'typing in a blank page',
      baseline: worst(bare),
      goal: { of: 'measured', limit: 50 },
      note: `frames over 50 ms in each of ${rounds} rounds of ${text.length} letters: ${frames.map(({ over50 }) => over50).join(', ')}`,
    })
  }
}

const worst = (frames: readonly Frames[]) => Math.max(...frames.map(({ longest }) => longest))

/** Types as a quick person does and measures how long the page went without a frame, storing included. */
async function framesWhileTyping(page: Page, field: Locator): Promise<Frames> {
  await field.click()
  await field.press('End')
  await page.waitForTimeout(800)
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    const frame = (now: number) => {
      gaps.push(now - last)
      last = now
      Object.assign(globalThis, { benchFrame: requestAnimationFrame(frame) })
    }
    Object.assign(globalThis, { benchGaps: gaps, benchFrame: requestAnimationFrame(frame) })
  })
  await page.keyboard.type(text, { delay: 70 })
  await page.waitForTimeout(1200)
  return page.evaluate(() => {
    const { benchGaps, benchFrame } = globalThis as unknown as {
      benchGaps: number[]
      benchFrame: number
    }
    cancelAnimationFrame(benchFrame)
    return {
      longest: Math.max(...benchGaps),
      over50: benchGaps.filter((gap) => gap > 50).length,
    }
  })
}
