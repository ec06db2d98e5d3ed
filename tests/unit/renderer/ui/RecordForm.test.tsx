// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { newId } from '@shared/model/base'
import { coverSchema, type Cover } from '@shared/model/cover'
import { taskSchema, type Task } from '@shared/model/task'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { FieldDef, RecordFormProps } from '@renderer/ui/form/types'
import { inWindow } from './inWindow'

const task = taskSchema.parse({ id: newId(), title: 'Lausunto' })
const fields: FieldDef<Task>[] = [
  { kind: 'text', name: 'title', label: 'Otsikko', required: true },
  { kind: 'day', name: 'due', label: 'Määräpäivä' },
]

function show(props: Partial<RecordFormProps<Task>> = {}) {
  const onSubmit = vi.fn().mockResolvedValue({ ok: true })
  const onCancel = vi.fn()
  const view = inWindow(
    <RecordForm
      label="Tehtävä"
      schema={taskSchema}
      initialValues={task}
      fields={fields}
      onSubmit={onSubmit}
      onCancel={onCancel}
      {...props}
    />,
  )
  return { onSubmit, onCancel, view }
}
const input = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const type = (name: RegExp, value: string) => fireEvent.change(input(name), { target: { value } })

it('saves by Ctrl + Enter what was typed, a day in its own form', async () => {
  const { onSubmit } = show()
  type(/Määräpäivä/, '5.3.2027')
  fireEvent.keyDown(input(/Määräpäivä/), { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ ...task, due: '2027-03-05' }))
})

it('says in its own field what is wrong, moves there, and keeps what was typed', async () => {
  const { onSubmit } = show()
  type(/Määräpäivä/, '31.2.')
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  await screen.findByRole('alert')
  const due = input(/Määräpäivä/)
  expect(due.value).toBe('31.2.')
  expect(due.getAttribute('aria-invalid')).toBe('true')
  const described = due.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described.split(' ').at(-1) ?? '')?.textContent).toBe(
    'Päivää ei ole kalenterissa tai sitä ei voitu lukea. Kirjoita se muodossa 5.3.2026.',
  )
  expect(document.activeElement).toBe(due)
  expect(onSubmit).not.toHaveBeenCalled()
})

it('says that a required field is missing in words of its own', async () => {
  show()
  type(/Otsikko/, '')
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Kirjoita otsikko.')
})

it('does not save when nothing was changed, unless the record is new', async () => {
  const { onSubmit, onCancel, view } = show()
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  await waitFor(() => expect(onCancel).toHaveBeenCalled())
  expect(onSubmit).not.toHaveBeenCalled()
  view.unmount()
  const fresh = show({ isNew: true })
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  await waitFor(() => expect(fresh.onSubmit).toHaveBeenCalledWith(task))
})

it('asks before it leaves with something unsaved', () => {
  const { onCancel } = show()
  type(/Otsikko/, 'Toinen')
  fireEvent.keyDown(input(/Otsikko/), { key: 'Escape' })
  expect(onCancel).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Jatka muokkaamista' }))
  expect(input(/Otsikko/).value).toBe('Toinen')
  fireEvent.keyDown(input(/Otsikko/), { key: 'Escape' })
  fireEvent.click(screen.getByRole('button', { name: 'Hylkää muutokset' }))
  expect(onCancel).toHaveBeenCalled()
})

it('keeps a draft when the form goes away, and gives it back', () => {
  let kept: unknown = null
  const draft = { load: () => kept, save: (values: unknown) => (kept = values) }
  const { view } = show({ draft })
  type(/Määräpäivä/, '31.2.')
  view.unmount()
  expect(kept).toMatchObject({ due: '31.2.' })
  show({ draft })
  expect(input(/Määräpäivä/).value).toBe('31.2.')
  fireEvent.click(screen.getByRole('button', { name: 'Hylkää muutokset' }))
  expect(kept).toBeNull()
  expect(input(/Määräpäivä/).value).toBe('')
})

it('keeps no draft of what was saved', async () => {
  let kept: unknown = null
  const draft = { load: () => kept, save: (values: unknown) => (kept = values) }
  const { onSubmit, view } = show({ draft })
  type(/Otsikko/, 'Uusi otsikko')
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  await waitFor(() => expect(onSubmit).toHaveBeenCalled())
  await screen.findByRole('button', { name: 'Sulje' })
  view.unmount()
  expect(kept).toBeNull()
})

it('shows the problems of the one who saves, and keeps the form when saving fails', async () => {
  const { view } = show({
    onSubmit: () =>
      Promise.resolve({ ok: false, problems: [{ path: 'title', message: 'Varattu.' }] }),
  })
  type(/Otsikko/, 'Toinen')
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Otsikko: Varattu.')
  view.unmount()
})

it('asks across records only when the schema has nothing to say', async () => {
  const problems = vi.fn(() => [{ path: 'until', message: 'Päällekkäinen.' }])
  const person = newId()
  const cover = { id: newId(), deletedAt: null, coveredId: person, coveringId: person } as const
  inWindow(
    <RecordForm<Cover>
      label="Sijaisuus"
      schema={coverSchema}
      initialValues={{
        ...cover,
        from: '2026-08-01',
        until: '2026-08-15',
        reason: 'travel',
        note: '',
        source: null,
      }}
      isNew
      fields={[
        {
          kind: 'record',
          name: 'coveringId',
          label: 'Sijainen',
          source: { options: [{ id: person, label: 'Erkki Esimerkki' }] },
        },
      ]}
      problems={problems}
      onSubmit={() => Promise.resolve({ ok: true })}
      onCancel={() => undefined}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Tallenna' }))
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Henkilö ei voi olla oma sijaisensa.',
  )
  expect(problems).not.toHaveBeenCalled()
})
