import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import { begin } from './desk'

test('a backup that the window gives up leaves no half of it, and cannot be gone on with', async ({
  launch,
}) => {
  const { page, userData, errors } = await launch()
  await begin(page)
  const temporary = () =>
    readdirSync(join(userData, 'backups')).filter((name) => name.endsWith('.tmp'))
  const token = await page.evaluate(async () => {
    const begun = await window.kv.backups.begin('asked')
    if (!begun.ok) throw new Error(begun.code)
    const bytes = new TextEncoder().encode('{}\n')
    await window.kv.backups.piece({ token: begun.value, bytes })
    return begun.value
  })
  expect(temporary()).toHaveLength(1)
  // One of another name is not touched.
  await page.evaluate(() => window.kv.backups.drop(crypto.randomUUID()))
  expect(temporary()).toHaveLength(1)
  await page.evaluate((own) => window.kv.backups.drop(own), token)
  expect(temporary()).toEqual([])
  const gone = await page.evaluate(
    (own) => window.kv.backups.piece({ token: own, bytes: new Uint8Array([1]) }),
    token,
  )
  expect(gone).toMatchObject({ ok: false })
  expect(errors).toEqual([])
})
