import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = 'src/renderer'

test('no style asks the page what is in it, which would be asked again for whatever comes or goes', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  expect(files.length).toBeGreaterThan(50)
  const asking = files.filter((name) =>
    /(html|body|:root)[^\s,{]*:has\(/.test(readFileSync(join(root, name), 'utf8')),
  )
  expect(asking).toEqual([])
})
