// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SavingButton } from '@renderer/ui/SavingButton'
import { inWindow } from './inWindow'

it('makes one of it when it is pressed again while the first is being stored, and another one after', async () => {
  let stored: (() => void) | undefined
  const save = vi.fn(() => new Promise<void>((resolve) => (stored = resolve)))
  inWindow(<SavingButton save={save}>Tee tehtävä</SavingButton>)
  const button = screen.getByRole('button', { name: 'Tee tehtävä' })
  fireEvent.click(button)
  fireEvent.click(button)
  expect(save).toHaveBeenCalledTimes(1)
  stored?.()
  await waitFor(() => {
    fireEvent.click(button)
    expect(save).toHaveBeenCalledTimes(2)
  })
})
