import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database } from '@renderer/store/database'
import { pastRegister } from '@renderer/store/pastRegister'

const asked = {
  kind: 'responsibility',
  uses: ['area', 'person', 'organisation', 'cover'],
  whole: ['area', 'cover'],
} as const
const cause = { code: 'edit', who: 'Testaaja' } as const
const own = createRecord('organisation', { name: { fi: 'Liitto' }, own: true })
const holder = createRecord('person', { familyName: 'Vanhanimi' })
const other = createRecord('person', { familyName: 'Ulkopuolinen' })
const area = createRecord('area', { name: { fi: 'Barents' } })
const gone = createRecord('responsibility', { areaId: area.id, holderId: holder.id })
const later = createRecord('responsibility', { areaId: area.id, holderRole: 'tiimi' })

/** The steps of the work, each on a day of its own from 2 January on. */
async function work() {
  const first = [put('organisation', own), put('person', holder), put('person', other)]
  await commit([...first, put('area', area), put('responsibility', gone)], cause)
  await commit([patch('person', holder.id, { familyName: 'Uusinimi' })], cause)
  await commit([put('responsibility', later), remove('responsibility', gone.id)], cause)
  await commit([patch('area', area.id, { name: { fi: 'Arktinen', en: '', sv: '' } })], cause)
  const ids = await database.log.orderBy(':id').primaryKeys()
  for (const [at, id] of ids.entries())
    await database.log.update(id, { at: `2026-01-0${at + 2}T10:00:00.000Z` })
}

it('is the register as it was recorded when the day ended, with the names of then', async () => {
  await work()
  const past = await pastRegister(asked, '2026-01-02')
  expect(past.rows).toEqual([gone])
  expect(past.records.person.get(holder.id)?.familyName).toBe('Vanhanimi')
  expect(past.records.area.get(area.id)?.name.fi).toBe('Barents')
  // Only whom the rows name: a large register of contacts is not read.
  expect(past.records.person.has(other.id)).toBe(false)
  expect(past.records.organisation.get(own.id)).toEqual(own)

  const renamed = await pastRegister(asked, '2026-01-03')
  expect(renamed.records.person.get(holder.id)?.familyName).toBe('Uusinimi')
  const next = await pastRegister(asked, '2026-01-04')
  expect(next.rows).toEqual([later])
  expect(next.records.area.get(area.id)?.name.fi).toBe('Barents')
  const last = await pastRegister(asked, '2026-01-05')
  expect(last.records.area.get(area.id)?.name.fi).toBe('Arktinen')
})

it('says from which day on the log knows, when the day is earlier', async () => {
  expect(await pastRegister(asked, '2026-01-01')).toMatchObject({
    rows: [],
    knownFrom: '2026-01-02',
  })
  expect((await pastRegister(asked, '2026-01-02')).knownFrom).toBeNull()
})
