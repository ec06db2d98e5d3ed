// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { typedChoice } from '@renderer/ui/form/typedChoice'
import { inWindow } from './inWindow'

function Held() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <Select
      label="Kunta"
      searchable
      {...typedChoice}
      data={['Lahti', 'Oulu']}
      value={value}
      onChange={setValue}
    />
  )
}

it('one letter and Enter choose what answers the letter, also when the letter opened the list', async () => {
  inWindow(<Held />)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Kunta' })
  field.focus()
  fireEvent.change(field, { target: { value: 'U' } })
  await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('true'))
  // The library forgets what it has marked as soon as timers run.
  await new Promise((done) => setTimeout(done, 20))
  const isDefaultKept = fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' })
  expect(isDefaultKept).toBe(false)
  await waitFor(() => expect(field.value).toBe('Oulu'))
})
