import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KvBridge } from '../../src/shared/ipc/bridge'
import type { RequestOf } from '../../src/shared/ipc/contract'
import { answerOpenDialog, answerSaveDialog, expect, type RunningApp, test } from './app'

/** Electron's clipboard as it was before ClipboardItem. */
interface Earlier {
  availableFormats?: () => string[]
}

type Bridged = typeof globalThis & { kv: KvBridge }

const request: RequestOf<'documents.export'> = {
  tree: {
    language: 'fi',
    title: 'Esityslista',
    fileName: 'Esityslista',
    header: {
      organisation: 'Kainuun liitto',
      unit: 'Kansainvälisten asioiden tiimi',
      type: 'Esityslista',
      number: '1/2026',
      date: '1.12.2026',
      caseNumber: '',
      mark: '',
      page: 'Sivu',
    },
    footer: '',
    blocks: [
      { kind: 'title', text: [{ text: 'Tiimin kokous' }] },
      { kind: 'item', level: 2, number: '1', text: [{ text: 'Avaus' }], time: '', details: [] },
    ],
  },
  formats: ['md'],
  fileName: 'Esityslista 1/2026',
}
const name = 'Esityslista 1-2026'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
})

function exportPaper(formats: typeof request.formats) {
  return desk.page.evaluate((wanted) => (globalThis as Bridged).kv.documents.export(wanted), {
    ...request,
    formats,
  })
}

test('one format goes where the save dialog says, over the old file', async ({ folder }) => {
  const path = join(folder, 'oma nimi.md')
  writeFileSync(path, 'old')
  await answerSaveDialog(desk.app, path)
  const answer = await exportPaper(['md'])
  expect(answer).toMatchObject({
    ok: true,
    value: { files: [{ name: 'oma nimi.md', format: 'md' }] },
  })
  expect(readFileSync(path, 'utf8')).toContain('Tiimin kokous')
})

test('several formats go into a folder, beside what is there, and can be shown and opened', async ({
  folder,
}) => {
  const target = join(folder, 'paperit')
  mkdirSync(target)
  writeFileSync(join(target, `${name}.docx`), 'old')
  await answerOpenDialog(desk.app, [target])
  const answer = await exportPaper(['docx', 'pdf', 'html'])
  const names = [`${name} (2).docx`, `${name}.pdf`, `${name}.html`]
  expect(answer.ok && answer.value.files.map((file) => file.name)).toEqual(names)
  expect(readdirSync(target).toSorted()).toEqual([...names, `${name}.docx`].toSorted())
  expect(readFileSync(join(target, `${name}.docx`), 'utf8')).toBe('old')
  expect(
    readFileSync(join(target, `${name}.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  await desk.app.evaluate(({ shell }) => {
    const used: string[] = []
    Object.assign(globalThis, { used })
    shell.openPath = (path) => {
      used.push(`open ${path}`)
      return Promise.resolve('')
    }
    shell.showItemInFolder = (path) => {
      used.push(`show ${path}`)
    }
  })
  const token = answer.ok ? (answer.value.files[0]?.token ?? '') : ''
  await desk.page.evaluate(async (file) => {
    await (globalThis as Bridged).kv.files.open(file)
    await (globalThis as Bridged).kv.files.show(file)
  }, token)
  const used = await desk.app.evaluate(() => (globalThis as unknown as { used: string[] }).used)
  const path = join(target, `${name} (2).docx`)
  expect(used).toEqual([`open ${path}`, `show ${path}`])
})

test('a cancelled dialog and a folder that is gone change nothing', async ({ folder }) => {
  await answerOpenDialog(desk.app, [])
  await answerSaveDialog(desk.app, null)
  const cancelled = { ok: false, code: 'cancelled' }
  expect(await exportPaper(['md'])).toEqual(cancelled)
  expect(await exportPaper(['md', 'html'])).toEqual(cancelled)
  await answerOpenDialog(desk.app, [join(folder, 'gone')])
  expect(await exportPaper(['md', 'html'])).toEqual({
    ok: false,
    code: 'notFound',
    detail: `${name}.html`,
  })
  expect(readdirSync(folder)).toEqual(['user-data'])
})

test('a workspace file comes back as it was saved', async ({ folder }) => {
  const path = join(folder, 'työtila.json')
  await answerSaveDialog(desk.app, join(folder, 'työtila'))
  await answerOpenDialog(desk.app, [path])
  const answers = await desk.page.evaluate(async () => {
    const { workspace } = (globalThis as Bridged).kv
    const saved = await workspace.save({ text: '{"ä": 1}', suggestedName: 'työtila' })
    return [saved, await workspace.choose(), await workspace.read(null)] as const
  })
  // The name typed without an ending got it.
  expect(answers[0]).toMatchObject({ ok: true, value: { name: 'työtila.json' } })
  expect(readFileSync(path, 'utf8')).toBe('{"ä": 1}')
  expect(answers[1]).toEqual({ ok: true, value: 'työtila.json' })
  expect(answers[2]).toMatchObject({
    ok: true,
    value: { isSound: false, problems: [{ code: 'fileNotOurs' }], more: 0 },
  })
})

test('the clipboard holds HTML and Markdown at once', async () => {
  const answer = await desk.page.evaluate(
    (tree) => (globalThis as Bridged).kv.documents.copy(tree),
    request.tree,
  )
  expect(answer).toEqual({ ok: true, value: undefined })
  const held = await desk.app.evaluate(async ({ clipboard }) => {
    // Newer Electrons answer with promises, and have no readHTML.
    const text = await Promise.resolve(clipboard.readText())
    const formats = await Promise.resolve((clipboard as unknown as Earlier).availableFormats?.())
    return { text, formats: formats ?? ['text/html'] }
  })
  expect(held.text).toContain('# Tiimin kokous')
  expect(held.formats).toContain('text/html')
})
