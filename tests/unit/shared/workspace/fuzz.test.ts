import { expect, it } from 'vitest'
import { noHarm } from '../../../torture/tally'
import { fuzzWorkspaces } from '../../../torture/workspaceFiles'

it('takes a harmed workspace file in whole or refuses it', async () => {
  // Some seconds; `npm run torture` tries ten thousand.
  const { found } = await fuzzWorkspaces(150)
  expect(found).toMatchObject(noHarm)
  expect(Object.prototype).not.toHaveProperty('polluted')
})
