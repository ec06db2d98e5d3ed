// @vitest-environment jsdom
import { inWindow } from '../../ui/inWindow'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CoverageSums } from '@renderer/features/goals/matrix/CoverageSums'

test('a sum is heard with its number, not by its column alone', () => {
  inWindow(<CoverageSums rows={[]} onOpen={() => undefined} />)
  expect(screen.getByRole('button', { name: 'Hankkeet 0' }).textContent).toBe('0')
})
