import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { describeDataFormat } from '@shared/workspace/dataFormat'

const path = 'docs/data-format.md'

test('docs/data-format.md is what the schemas say (npm run docs writes it anew)', () => {
  const text = describeDataFormat()
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, text)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('every kind of record, its references and its limits are described', () => {
  const text = describeDataFormat()
  for (const kind of recordKinds) expect(text).toContain(`\n## ${kind}\n`)
  expect(text).toContain('| `participants[].personId` | id, of kind `person` | required |')
  expect(text).toContain('| `minutes` | integer, from 0, to 600 | `5` |')
  expect(text).toContain('`draft`, `held`, `cancelled`')
})
