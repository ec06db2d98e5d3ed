import { expect, test } from 'vitest'
import { workspaceVersion } from '@shared/workspace/format'
import { migrateFile, type Migration, migrations } from '@shared/workspace/migrations'

test('the steps lead from version 1 to the newest without a gap, each with a name', () => {
  expect(migrations.map((step) => step.from)).toEqual(
    Array.from({ length: workspaceVersion - 1 }, (_, index) => index + 1),
  )
  for (const { name } of migrations) expect(name).not.toBe('')
})

test('a file goes through every step from its own version on', () => {
  const step = (from: number): Migration => ({
    from,
    name: `step ${from}`,
    migrate: (file) => ({ ...file, steps: [...(file['steps'] as number[]), from] }),
  })
  const steps = [step(1), step(2), step(3)]
  expect(migrateFile({ version: 2, steps: [] }, 2, steps)).toEqual({ version: 4, steps: [2, 3] })
  const newest = { version: 4, steps: [] }
  expect(migrateFile(newest, 4, steps)).toBe(newest)
})
