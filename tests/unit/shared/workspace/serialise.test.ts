import { expect, test } from 'vitest'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { fileOf, idNumber, starterText, workspaceIn } from './files'

test('a workspace that is read and written again is the same bytes', () => {
  const text = starterText()
  expect(serialiseWorkspace(workspaceIn(text))).toBe(text)
})

test('the order of records and fields does not depend on the order in memory', () => {
  const task = [2, 1].map((n) => ({ title: `Tehtävä ${n}`, id: idNumber(n) }))
  const workspace = workspaceIn(fileOf({ task }))
  const shuffled = {
    ...workspace,
    records: {
      ...workspace.records,
      task: workspace.records.task
        .toReversed()
        .map((record) => Object.fromEntries(Object.entries(record).toReversed()) as typeof record),
    },
  }
  const text = serialiseWorkspace(workspace)
  expect(serialiseWorkspace(shuffled)).toBe(text)
  expect(text.indexOf('Tehtävä 1')).toBeLessThan(text.indexOf('Tehtävä 2'))
  expect(text.endsWith('}\n')).toBe(true)
})
