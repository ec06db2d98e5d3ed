import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog, expect, type RunningApp } from './app'
import { goTo } from './desk'
import { readWith } from './programs'

/** Opens a tab of an area. */
export async function openTab(page: Page, area: string, tab: string): Promise<void> {
  await goTo(page, area)
  await page.getByRole('navigation', { name: 'Luettelot' }).getByRole('link', { name: tab }).click()
}

export interface ReadSvg {
  root: string
  width: number
  height: number
  fonts: string
  title: string
  description: string
  texts: string[]
  tags: string[]
  loose: string[]
}

/** Exports what is on the screen in both formats, and reads the files with programs that are not ours. */
export async function exportBoth({ app, page }: RunningApp, folder: string): Promise<ReadSvg> {
  const paths = { SVG: join(folder, 'kuva.svg'), PNG: join(folder, 'kuva.png') }
  for (const format of ['SVG', 'PNG'] as const) {
    await answerSaveDialog(app, paths[format])
    await page.getByRole('button', { name: 'Vie tai tulosta kuva' }).click()
    await page.getByRole('menuitem', { name: `Tallenna ${format}-kuvana` }).click()
    const name = `kuva.${format.toLowerCase()}`
    await expect(page.getByText(`Kuva tallennettiin: ${name}`)).toBeVisible()
  }
  const svg = readWith<ReadSvg>('svg.py', paths.SVG)
  expect(svg.root).toBe('{http://www.w3.org/2000/svg}svg')
  expect(svg.loose).toEqual([])
  expect(svg.tags).not.toEqual(expect.arrayContaining(['script']))
  expect(svg.fonts).toContain('Arial')
  expect(svg.description).not.toBe('')
  const png = readWith<{ width: number; height: number; shades: number }>('png.py', paths.PNG)
  expect(png).toMatchObject({ width: svg.width * 2, height: svg.height * 2 })
  expect(png.shades).toBeGreaterThan(50)
  return svg
}
