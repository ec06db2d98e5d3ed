import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { KvBridge } from '../../src/shared/ipc/bridge'
import { success } from '../../src/shared/ipc/result'
import type { ReplyFile } from '../../src/shared/model/readReply'
import type { TableFile } from '../../src/shared/model/tableFile'
import { readPicked } from '../../src/main/backups/pickedFile'
import { readTableFile } from '../../src/main/import/readFile'
import { tableFileOf } from '../../src/main/import/readTable'
import { readReplies } from '../../src/main/replies/readReplies'
import { textsIn } from '../../src/shared/texts/texts'
import { test } from '../e2e/app'
import { begin } from '../e2e/desk'
import { importedFormats } from './importOriginals'
import { harmedFiles } from './importFiles'
import { type Answer, proveReadInApp, type Read } from './readInApp'
import { times } from './report'
import { harmedWorkspaces } from './workspaceFiles'

type Bridged = typeof globalThis & { kv: KvBridge }

for (const format of importedFormats)
  test(`harmed ${format} files are read where the program reads them`, async ({
    launch,
    folder,
  }) => {
    const desk = await launch()
    await begin(desk.page)
    const areReplies = format === 'EML'
    const reading = {
      kind: format,
      rounds: times(2500),
      make: await harmedFiles(format),
      ask: (page: Page, count: number) => askImport(page, count, areReplies),
      alone: areReplies ? replyAlone : tableAlone,
      isRefused: (answer: Answer) => !answer.ok || isNothingIn(answer.value),
    }
    await proveReadInApp(reading, desk, folder)
  })

test('harmed workspace files are read where the program reads them', async ({ launch, folder }) => {
  const desk = await launch()
  await begin(desk.page)
  const reading = {
    kind: 'workspace',
    rounds: times(2500),
    make: harmedWorkspaces(),
    ask: askWorkspace,
    alone: workspaceAlone,
    isRefused: (answer: Answer) =>
      !answer.ok || !(answer.value as { readonly isSound: boolean }).isSound,
  }
  await proveReadInApp(reading, desk, folder)
})

/** As the window's import and its replies do. */
function askImport(page: Page, count: number, areReplies: boolean): Promise<Read[]> {
  return page.evaluate(
    async ([number, isReply]) => {
      const { tables, replies } = (globalThis as Bridged).kv
      const all: Read[] = []
      for (let at = 0; at < number; at += 1) {
        const start = performance.now()
        const answer = await (isReply ? replies.choose() : tables.choose())
        all.push({ answer, time: performance.now() - start })
      }
      return all
    },
    [count, areReplies] as const,
  )
}

/** As the settings do; the bytes of what is sound are told as text, which crosses to the test. */
function askWorkspace(page: Page, count: number): Promise<Read[]> {
  return page.evaluate(async (number) => {
    const { workspace } = (globalThis as Bridged).kv
    const all: Read[] = []
    for (let at = 0; at < number; at += 1) {
      const start = performance.now()
      const chosen = await workspace.choose()
      const answer = chosen.ok ? await workspace.read(null) : chosen
      const time = performance.now() - start
      if (answer.ok && typeof answer.value !== 'string' && answer.value.isSound) {
        const json = new TextDecoder().decode(answer.value.json)
        all.push({ answer: { ok: true, value: { ...answer.value, json } }, time })
      } else all.push({ answer, time })
    }
    return all
  }, count)
}

function tableAlone(path: string): Promise<Answer> {
  const read = readTableFile(readFileSync(path), textsIn('fi'))
  return Promise.resolve(success(tableFileOf('x', read)))
}

const replyAlone = async (path: string): Promise<Answer> =>
  success([await readReplies('x', readFileSync(path))])

async function workspaceAlone(path: string): Promise<Answer> {
  const read = await readPicked({ path, password: null, isOwn: false })
  if (!read.ok) return { ...read, detail: 'x' }
  const { judged } = read.value
  const json = judged.isSound && new TextDecoder().decode(judged.json)
  return success(judged.isSound ? { ...judged, json } : judged)
}

function isNothingIn(value: unknown): boolean {
  if (Array.isArray(value))
    return (value as ReplyFile[]).every(({ replies }) => replies.length === 0)
  return (value as TableFile).problem !== null
}
