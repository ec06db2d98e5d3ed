// @vitest-environment jsdom
import { open, press } from './screen'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import PeopleScreen from '@renderer/features/people/PeopleScreen'
import ResponsibilitiesScreen from '@renderer/features/responsibilities/ResponsibilitiesScreen'
import { put, remove } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { pointingAt } from '@renderer/store/referrers'
import { save } from '@renderer/store/save'

const person = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Aino' })
const other = createRecord('person', { title: 'maakuntajohtaja' })
const area = createRecord('area', { name: { fi: 'Barents-yhteistyö' } })
const link = { kind: 'area' as const, id: area.id }

it('finds what points at a record through references, lists and links', async () => {
  const task = createRecord('task', { title: 't', assigneeId: person.id, links: [link] })
  const series = createRecord('series', {
    name: { fi: 's' },
    meetingType: 'team',
    memberIds: [person.id],
  })
  await save([put('task', task), put('series', series)], 'create')
  const pointing = await pointingAt({ kind: 'person', id: person.id })
  expect(pointing.map(({ kind }) => kind).sort()).toEqual(['series', 'task'])
  expect(await pointingAt(link)).toEqual([{ kind: 'task', id: task.id }])
  await save([remove('task', task.id)], 'remove')
  expect(await pointingAt(link)).toEqual([])
})

it('says in the field that the cover overlaps another, and stores nothing', async () => {
  const cover = { coveredId: person.id, coveringId: other.id }
  const first = createRecord('cover', { ...cover, from: '2027-08-01', until: '2027-08-15' })
  const second = createRecord('cover', { ...cover, from: '2027-09-01', until: '2027-09-15' })
  await save(
    [put('person', person), put('person', other), put('cover', first), put('cover', second)],
    'create',
  )
  open(<PeopleScreen />, `/people/cover/${second.id}`)
  await screen.findByRole('form', { name: 'Sijaistus' })
  fireEvent.change(screen.getByRole('textbox', { name: /^Alkaa/ }), {
    target: { value: '10.8.2027' },
  })
  press('Tallenna')
  expect((await screen.findAllByText(/1\.8\.2027–15\.8\.2027/)).length).toBeGreaterThan(0)
  expect((await database.records('cover').get(second.id))?.from).toBe('2027-09-01')
})

it('shows the areas nobody answers for, and names somebody from there', async () => {
  await save([put('area', area), put('person', person)], 'create')
  const { path } = open(<ResponsibilitiesScreen />, '/responsibilities')
  fireEvent.click(await screen.findByRole('button', { name: /Nimeä vastuuhenkilö/ }))
  await waitFor(() => expect(path()).toBe(`/responsibilities/responsibility/new/areaId/${area.id}`))
  await screen.findByRole('form', { name: 'Vastuu' })
  press('Tallenna')
  await waitFor(async () =>
    expect(await database.records('responsibility').toArray()).toMatchObject([
      { areaId: area.id, holderId: null },
    ]),
  )
})
