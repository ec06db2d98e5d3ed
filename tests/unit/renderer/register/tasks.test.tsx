// @vitest-environment jsdom
import { field, open, press, type } from './screen'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { dayOf } from '@shared/rules/time'
import TasksScreen from '@renderer/features/tasks/TasksScreen'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { save } from '@renderer/store/save'

const today = dayOf(new Date())

async function storedTask(fields: { title: string; due?: string }) {
  const task = createRecord('task', fields)
  await save([put('task', task)], 'create')
  return task
}

it('saves a new task as one change in the user’s name, and closes the form', async () => {
  const { path } = open(<TasksScreen />, '/tasks/task/new')
  await screen.findByRole('form', { name: 'Tehtävä' })
  expect(document.activeElement).toBe(field(/^Otsikko/))
  type(/^Otsikko/, 'Lausunto Aurora-ohjelmasta')
  type(/Määräaika/, '5.3.2027')
  press('Tallenna')

  await waitFor(() => expect(path()).toBe('/tasks/task'))
  const tasks = await database.records('task').toArray()
  expect(tasks).toMatchObject([{ title: 'Lausunto Aurora-ohjelmasta', due: '2027-03-05' }])
  expect(await database.log.toArray()).toMatchObject([
    { who: 'Testaaja', cause: 'create', changes: [{ kind: 'task', id: tasks[0]?.id }] },
  ])
  expect(await screen.findByText('Tallennettu: Lausunto Aurora-ohjelmasta')).toBeTruthy()
  await waitFor(async () => expect(await database.draft.count()).toBe(0))
})

it('says in the field what is wrong, keeps what was typed, and stores nothing', async () => {
  open(<TasksScreen />, '/tasks/task/new')
  await screen.findByRole('form', { name: 'Tehtävä' })
  type(/^Otsikko/, 'x'.repeat(301))
  type(/Määräaika/, 'ensi torstai')
  press('Tallenna')

  await screen.findByRole('alert')
  expect(field(/^Otsikko/).getAttribute('aria-invalid')).toBe('true')
  expect(field(/Määräaika/).value).toBe('ensi torstai')
  expect(screen.getAllByText(/enintään 300 merkkiä/).length).toBeGreaterThan(0)
  expect(await database.records('task').count()).toBe(0)
  expect(await database.log.count()).toBe(0)
})

it('keeps what was typed and not saved, and gives it back', async () => {
  const first = open(<TasksScreen />, '/tasks/task/new')
  await screen.findByRole('form', { name: 'Tehtävä' })
  type(/^Otsikko/, 'Kesken jäänyt')
  first.unmount()
  await waitFor(async () => expect(await database.draft.get('draft:task:new')).toBeTruthy())

  open(<TasksScreen />, '/tasks/task/new')
  await screen.findByText('Tallentamaton luonnos palautettiin.')
  expect(field(/^Otsikko/).value).toBe('Kesken jäänyt')
  press('Hylkää muutokset')
  await waitFor(async () => expect(await database.draft.count()).toBe(0))
})

it('writes only the fields that were changed in the form', async () => {
  const task = await storedTask({ title: 'Alkuperäinen' })
  open(<TasksScreen />, `/tasks/task/${task.id}`)
  await screen.findByRole('form', { name: 'Tehtävä' })
  type(/^Otsikko/, 'Uusi otsikko')
  await save([put('task', { ...task, status: 'done', doneOn: today })], 'edit')
  press('Tallenna')

  await screen.findByText('Tallennettu: Uusi otsikko')
  expect(await database.records('task').get(task.id)).toMatchObject({
    title: 'Uusi otsikko',
    status: 'done',
    doneOn: today,
  })
})

it('removes a task and brings it back', async () => {
  const task = await storedTask({ title: 'Turha' })
  open(<TasksScreen />, `/tasks/task/${task.id}`)
  await screen.findByRole('form', { name: 'Tehtävä' })
  press('Poista')
  await screen.findByText('Poistettu: Turha')
  expect((await database.records('task').get(task.id))?.deletedAt).not.toBeNull()

  press('Kumoa')
  await waitFor(async () =>
    expect((await database.records('task').get(task.id))?.deletedAt).toBeNull(),
  )
})

it('changes the status from the row by keyboard, with the day it was done in the same change', async () => {
  const task = await storedTask({ title: 'Muistio', due: '2020-01-31' })
  open(<TasksScreen />, '/tasks')
  const cell = (await screen.findByText('Muistio')).closest('[data-cell]')
  expect(screen.getByText('31.1.2020 Myöhässä')).toBeTruthy()
  if (!cell) throw new Error('the title stands in no cell')
  fireEvent.keyDown(cell, { key: ' ' })
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Valmis' }))
  const result = await screen.findByRole('textbox', { name: 'Mitä saatiin aikaan?' })
  fireEvent.change(result, { target: { value: 'Jaettu tiimille' } })
  fireEvent.keyDown(result, { key: 'Enter' })

  await screen.findByText('Valmis: Muistio')
  expect(await database.records('task').get(task.id)).toMatchObject({
    status: 'done',
    doneOn: today,
    result: 'Jaettu tiimille',
  })
  expect(await database.log.count()).toBe(2)
})
