// @vitest-environment jsdom
import { open, press } from './screen'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import MeetingsScreen from '@renderer/features/meetings/MeetingsScreen'
import PeopleScreen from '@renderer/features/people/PeopleScreen'
import { thinkThrough } from '@renderer/register/removal/removal'
import { givenValues } from '@renderer/register/values'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { partsOfMeeting } from '@renderer/store/meetingParts'
import { pointingAt } from '@renderer/store/referrers'
import { save } from '@renderer/store/save'
import { undoLast } from '@renderer/store/undo'

const person = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Aino' })
const other = createRecord('person', { familyName: 'Toinen' })
const area = createRecord('area', { name: { fi: 'Barents-yhteistyö' } })
const row = createRecord('responsibility', { areaId: area.id, holderId: person.id })
const tasks = ['a', 'b'].map((title) => createRecord('task', { title, assigneeId: person.id }))

async function begin() {
  await save(
    [
      put('person', person),
      put('person', other),
      put('area', area),
      put('responsibility', row),
      ...tasks.map((task) => put('task', task)),
    ],
    'create',
  )
  open(<PeopleScreen />, `/people/person/${person.id}`)
  await screen.findByRole('form', { name: 'Henkilö' })
  press('Poista')
  return screen.findByRole('dialog')
}

it('shows what points at a person, and keeps everything when that is wished', async () => {
  const dialog = await begin()
  within(dialog).getByText('1 vastuu')
  await within(dialog).findByText('Barents-yhteistyö: Esimerkki Aino')
  within(dialog).getByText('2 tehtävää')
  within(dialog).getByText('a, b')
  press('Peruuta, älä poista')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await database.records('person').get(person.id))?.deletedAt).toBeNull()
})

it('removes the references with the person, as one change that can be undone', async () => {
  const dialog = await begin()
  fireEvent.click(within(dialog).getByRole('radio', { name: 'Poistetaan viittaukset' }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Poista' }))
  await screen.findByText('Poistettu: Esimerkki Aino. Muutettu 3 tietoa.')
  expect(await pointingAt({ kind: 'person', id: person.id })).toEqual([])
  expect((await database.records('responsibility').get(row.id))?.holderId).toBeNull()

  await undoLast('Testaaja')
  expect((await database.records('person').get(person.id))?.deletedAt).toBeNull()
  expect(await pointingAt({ kind: 'person', id: person.id })).toHaveLength(3)
})

/** A meeting with one item. */
function meetingWithItem() {
  const meeting = createRecord('meeting', {
    type: 'team',
    title: { fi: 'Kokous' },
    start: '2026-11-23T07:00:00Z',
    end: '2026-11-23T08:00:00Z',
  })
  const item = createRecord('occurrence', {
    meetingId: meeting.id,
    order: 'a0',
    title: { fi: 'Kohta' },
  })
  return { meeting, item }
}

it('leaves no link to the items of meetings removed together', async () => {
  const [one, two] = [meetingWithItem(), meetingWithItem()]
  const items = [one.item, two.item]
  const links = items.map(({ id }) => ({ kind: 'occurrence' as const, id }))
  const task = createRecord('task', { title: 'u', links })
  const meetings = [one.meeting, two.meeting]
  await save(
    [
      ...meetings.map((meeting) => put('meeting', meeting)),
      ...items.map((item) => put('occurrence', item)),
      put('task', task),
    ],
    'create',
  )
  const { changes, referrers } = await thinkThrough({
    kind: 'meeting',
    records: meetings.map(({ id }) => ({ id, name: '' })),
    removedWith: partsOfMeeting,
  })
  expect(referrers).toEqual([])
  await save(changes, 'remove')
  expect((await database.records('meeting').get(two.meeting.id))?.deletedAt).not.toBeNull()
  expect((await database.records('task').get(task.id))?.links).toEqual([])
  await undoLast('Testaaja')
  expect((await database.records('task').get(task.id))?.links).toEqual(links)
  expect((await database.records('occurrence').get(two.item.id))?.deletedAt).toBeNull()
})

it('asks nothing of a meeting, whose items are its own', async () => {
  const { meeting, item } = meetingWithItem()
  const task = createRecord('task', { title: 't', originId: item.id })
  const link = createRecord('task', { title: 'u', links: [{ kind: 'occurrence', id: item.id }] })
  await save(
    [put('meeting', meeting), put('occurrence', item), put('task', task), put('task', link)],
    'create',
  )
  open(<MeetingsScreen />, `/meetings/meeting/${meeting.id}`)
  await screen.findByRole('form', { name: 'Kokous' })
  press('Poista')
  await screen.findByText('Poistettu: Kokous')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect((await database.records('occurrence').get(item.id))?.deletedAt).not.toBeNull()
  expect((await database.records('task').get(task.id))?.originId).toBeNull()
  // Nothing points at the items either.
  expect((await database.records('task').get(link.id))?.links).toEqual([])
})

it('thinks the removal through without writing anything', async () => {
  await save(
    [put('person', person), put('person', other), ...tasks.map((one) => put('task', one))],
    'create',
  )
  const { referrers, plan } = await thinkThrough(
    { kind: 'person', records: [{ id: person.id, name: '' }] },
    { type: 'move', to: other.id },
  )
  expect(referrers).toHaveLength(2)
  expect(plan.changed.map(({ fields }) => fields)).toEqual([
    { assigneeId: other.id },
    { assigneeId: other.id },
  ])
  expect(await pointingAt({ kind: 'person', id: person.id })).toHaveLength(2)
})

it('removes several, or only those nothing points at', async () => {
  const unused = createRecord('person', { familyName: 'Vapaa' })
  await save(
    [put('person', person), put('person', unused), ...tasks.map((one) => put('task', one))],
    'create',
  )
  const toRemove = {
    kind: 'person' as const,
    records: [person, unused].map(({ id, familyName }) => ({ id, name: familyName })),
  }
  const all = await thinkThrough(toRemove)
  expect(all.referrers).toHaveLength(2)
  expect(all.referred.map(({ name }) => name)).toEqual(['Esimerkki'])
  const some = await thinkThrough(toRemove, { type: 'keep' })
  expect(some.going.map(({ name }) => name)).toEqual(['Vapaa'])
  expect(some.changes).toEqual([{ type: 'remove', kind: 'person', id: unused.id }])
  const every = await thinkThrough(toRemove, { type: 'remove' })
  expect(every.plan.removed).toHaveLength(2)
  await save(every.changes, 'remove')
  expect(
    await database
      .records('task')
      .filter((task) => task.deletedAt === null)
      .count(),
  ).toBe(0)
  await undoLast('Testaaja')
  expect(await pointingAt({ kind: 'person', id: person.id })).toHaveLength(2)
})

it('an address gives a new record links as well as text', () => {
  const link = { kind: 'body' as const, id: area.id }
  const text = `body:${area.id}`
  expect(givenValues('status', { subject: text })).toEqual({ subject: link })
  expect(givenValues('task', { links: text, workstream: text, areaId: area.id })).toEqual({
    links: [link],
    workstream: link,
    areaId: area.id,
  })
})
