// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { RowField } from '@renderer/ui/form/types'
import { inWindow } from './inWindow'

const goals: RowField = {
  kind: 'texts',
  name: 'goals',
  label: 'Tavoite',
  addLabel: 'Lisää tavoite',
}
const partners: RowField = {
  kind: 'rows',
  name: 'partners',
  label: 'Kumppanit',
  addLabel: 'Lisää kumppani',
  make: () => ({ name: '', role: { fi: '' } }),
  ordered: true,
  fields: [
    { kind: 'text', name: 'name', label: 'Nimi' },
    { kind: 'text', name: 'role.fi', label: 'Rooli' },
  ],
}

function Held({ field, initial }: { field: RowField; initial: unknown }) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <FieldInput
        field={field}
        control={{ id: 'field', value, setValue, error: undefined, inner: {}, values: {} }}
      />
      <output data-testid="value">{JSON.stringify(value)}</output>
    </>
  )
}

const value = () => JSON.parse(screen.getByTestId('value').textContent ?? '') as unknown
const focused = () => document.activeElement ?? document.body
const name = () => focused().getAttribute('aria-label') ?? focused().textContent

it('a key pressed right after another meets the sentence that the first one went to', () => {
  inWindow(<Held field={goals} initial={['a', 'b']} />)
  screen.getByRole('textbox', { name: 'Tavoite 1' }).focus()
  fireEvent.keyDown(focused(), { key: 'Enter' })
  expect(name()).toBe('Tavoite 2')
  fireEvent.change(focused(), { target: { value: 'c' } })
  fireEvent.keyDown(focused(), { key: 'ArrowDown', altKey: true })
  expect(value()).toEqual(['a', 'b', 'c'])
  fireEvent.keyDown(focused(), { key: 'ArrowUp', altKey: true })
  fireEvent.keyDown(focused(), { key: 'ArrowUp', altKey: true })
  expect(value()).toEqual(['c', 'a', 'b'])
  expect(name()).toBe('Tavoite 1')
})

it('the focus is at the button that adds when the last sentence is taken away', () => {
  inWindow(<Held field={goals} initial={['']} />)
  screen.getByRole('textbox', { name: 'Tavoite 1' }).focus()
  fireEvent.keyDown(focused(), { key: 'Backspace' })
  expect(value()).toEqual([])
  expect(name()).toBe('Lisää tavoite')
})

it('a row is added, written into, moved and removed with the focus in it', () => {
  inWindow(<Held field={partners} initial={[{ name: 'a', role: { fi: 'x', sv: 'y' } }]} />)
  fireEvent.click(screen.getByRole('button', { name: 'Lisää kumppani' }))
  fireEvent.change(focused(), { target: { value: 'b' } })
  fireEvent.change(screen.getAllByRole('textbox', { name: 'Rooli' })[0] ?? focused(), {
    target: { value: 'z' },
  })
  const [first, second] = [
    { name: 'a', role: { fi: 'z', sv: 'y' } },
    { name: 'b', role: { fi: '' } },
  ]
  expect(value()).toEqual([first, second])
  fireEvent.click(screen.getByRole('button', { name: 'Siirrä rivi 2 ylemmäs' }))
  expect(value()).toEqual([second, first])
  expect(focused()).toBe(screen.getAllByRole('textbox', { name: 'Nimi' })[0])
  fireEvent.click(screen.getByRole('button', { name: 'Poista rivi 1' }))
  fireEvent.click(screen.getByRole('button', { name: 'Poista rivi 1' }))
  expect(value()).toEqual([])
  expect(name()).toBe('Lisää kumppani')
})
