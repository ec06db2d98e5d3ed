import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { exportFormats } from '../../src/shared/documents/export'
import { textsIn } from '../../src/shared/texts/texts'
import { answerOpenDialog, answerSaveDialog, expect, test } from '../e2e/app'
import { kv } from './kv'
import { camera, demoFolder } from './pictures'

const registers = ['meetings', 'tasks', 'responsibilities', 'cooperation', 'people'] as const

/** What is typed into the third item: the adoption of the agenda. */
const explanations = {
  fi: 'Sovitaan, mitkä kohdat siirretään seuraavaan kokoukseen, koska aika ei riitä kaikkiin.',
  en: 'It is agreed which items are moved to the next meeting, as there is no time for all of them.',
}

for (const language of ['fi', 'en'] as const) {
  test(`the main job in ${language}`, async ({ launch }) => {
    const t = textsIn(language)
    const files = join(demoFolder, 'files', language)
    const byCommand = join(demoFolder, 'files', `${language}-by-command`)
    for (const folder of [files, byCommand]) mkdirSync(folder, { recursive: true })
    const { app, page, errors } = await launch()
    const picture = camera(page, language)
    const button = (name: string) => page.getByRole('button', { name, exact: true })

    await test.step('first start', async () => {
      await page.getByText(language === 'fi' ? 'Suomi' : 'English', { exact: true }).click()
      await page.getByLabel(t('shell.start.name')).fill('Aino Esimerkki')
      await picture('first-start')
      await button(t('shell.start.go')).click()
    })

    await test.step('today', async () => {
      await page.locator('[data-ready]').waitFor()
      await picture('today')
      await button(t('today.next.prepare')).click()
      await page.waitForURL(/\/agenda\//)
    })

    const meeting = page.url().split('/').at(-1) ?? ''
    const agenda = page.getByRole('list', { name: t('agenda.builder.list'), exact: true })
    const items = agenda.getByRole('textbox', { name: /\d+/ })
    await test.step('propose an agenda and accept it', async () => {
      const proposals = page.getByRole('tabpanel').getByRole('listitem')
      await expect(proposals.first()).toBeVisible()
      await picture('builder-proposals')
      await button(t('papers.proposals.acceptAll')).click()
      await expect.poll(() => items.count()).toBeGreaterThan(5)
    })

    await test.step('papers in the language of the person', async () => {
      await page.getByRole('tab', { name: t('agenda.builder.sideTabs.preview') }).click()
      await expect(page.getByRole('region', { name: t('papers.preview.label') })).toBeVisible()
      const papers = page.getByRole('radiogroup', { name: t('papers.preview.language') })
      await papers.getByText(t(`common.languages.${language}`), { exact: true }).click()
      const writing = page.getByRole('radiogroup', { name: t('agenda.builder.writing') })
      await writing.getByText(t(`common.languageCodes.${language}`)).click()
      await page
        .getByRole('button', { name: t('table.ui.closeNotice') })
        .first()
        .click()
      await picture('builder-preview')
    })

    await test.step('edit an item', async () => {
      await agenda
        .getByRole('button', { expanded: false, name: unfoldName(t) })
        .nth(2)
        .click()
      await page.getByLabel(t('model.field.explanation')).first().fill(explanations[language])
      await picture('builder-item')
      await page.keyboard.press('Escape')
    })

    await test.step('export everything', async () => {
      await answerOpenDialog(app, [files])
      await button(t('agenda.builder.export')).click()
      const dialog = page.getByRole('dialog', { name: t('papers.export.title') })
      for (const format of exportFormats) {
        const label = t(`papers.export.format.${format}`)
        await dialog.getByRole('checkbox', { name: label }).setChecked(true)
      }
      await picture('export-choices')
      await dialog.getByRole('button', { name: t('papers.export.go'), exact: true }).click()
      await expect(dialog.getByRole('status')).toBeVisible({ timeout: 20_000 })
      await picture('export-result')
      await dialog
        .getByRole('button', { name: t('common.close') })
        .last()
        .click()
      await expect(dialog).toBeHidden()
    })

    await test.step('registers', async () => {
      const navigation = page.getByRole('navigation', { name: t('shell.nav.label') })
      for (const register of registers) {
        await navigation.getByRole('link', { name: t(`shell.nav.${register}`) }).click()
        const main = page.getByRole('main')
        // A register has rows; the area of cooperation begins with its map.
        await expect(main.getByRole('row').or(main.getByRole('treeitem')).nth(1)).toBeVisible()
        await picture(register)
      }
      await navigation.getByRole('link', { name: t('shell.nav.settings') }).click()
      await picture('settings')
    })

    await test.step('the same without a window', async () => {
      const workspace = join(files, 'workspace.json')
      await answerSaveDialog(app, workspace)
      await app.evaluate(({ Menu }) => {
        Menu.getApplicationMenu()?.getMenuItemById('saveWorkspace')?.click()
      })
      await expect.poll(() => readdirSync(files)).toContain('workspace.json')
      expect(kv('check', '--workspace', workspace)).not.toBe('')
      expect(kv('list', 'meetings', '--workspace', workspace)).toContain(meeting)
      const choices = ['--formats', exportFormats.join(','), '--lang', language]
      const place = ['--workspace', workspace, '--meeting', meeting, '--out', byCommand]
      kv('export', 'agenda', ...place, ...choices)
      const papers = readdirSync(files).filter((name) => name !== 'workspace.json')
      expect(readdirSync(byCommand)).toEqual(papers)
    })

    expect.soft(errors).toEqual([])
  })
}

/** The name of an unfolding button, whatever the item. */
function unfoldName(t: ReturnType<typeof textsIn>): RegExp {
  const [start = ''] = t('agenda.item.unfold', { title: '|' }).split('|')
  return new RegExp(`^${start}`)
}
