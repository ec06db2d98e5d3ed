import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import { recordSchemas } from '@shared/model/records'
import { listed, newRecordPath, readPlace } from '@renderer/register/paths'
import { periodState } from '@renderer/register/period'
import { personTyped } from '@renderer/register/sources'
import { closeSource, emptyValues, givenValues, openSource } from '@renderer/register/values'

test.each(recordKinds)('an empty form of %s has every field of its schema', (kind) => {
  const values = emptyValues(kind)
  expect(Object.keys(values).sort()).toEqual(Object.keys(recordSchemas[kind].shape).sort())
  expect(Object.values(values)).not.toContain(undefined)
})

test('a text to be given begins empty, a choice or a reference as nothing', () => {
  expect(emptyValues('task')).toMatchObject({ title: '', status: 'open', assigneeId: null })
  expect(emptyValues('call')).toMatchObject({ title: '', programmeId: null, closesAt: null })
  expect(emptyValues('body', { kind: 'team' })).toMatchObject({ kind: 'team', numbering: {} })
})

test('a source is there to be written into, and gone when nothing was written', () => {
  const body = { ...emptyValues('body'), source: null }
  expect(openSource(body).source).toEqual({
    text: '',
    address: '',
    readOn: null,
    verifiedOn: null,
    versions: [],
  })
  expect(closeSource(openSource(body))).toEqual(body)
  const written = {
    ...body,
    source: {
      text: 'Päätös',
      address: '',
      readOn: null,
      verifiedOn: null,
      versions: [],
    },
  }
  expect(closeSource(written)).toBe(written)
})

test('a typed person is surname first; lower case is a title', () => {
  expect(personTyped('Esimerkki Aino Maria')).toEqual({
    familyName: 'Esimerkki',
    givenNames: 'Aino Maria',
    title: '',
  })
  expect(personTyped(' Öhman, Åke ')).toMatchObject({ familyName: 'Öhman', givenNames: 'Åke' })
  expect(personTyped('maakuntajohtaja')).toEqual({
    familyName: '',
    givenNames: '',
    title: 'maakuntajohtaja',
  })
})

test('an address names the register, the record and what a new one begins with', () => {
  const path = newRecordPath('responsibilities', 'responsibility', { areaId: 'a b/c' })
  expect(readPlace('responsibilities', path)).toEqual({
    kind: 'responsibility',
    id: 'new',
    fields: { areaId: 'a b/c' },
  })
  expect(readPlace('people', '/people')).toEqual({ kind: null, id: null, fields: {} })
})

test('an address gives a field of several people or links all of them', () => {
  const [a, b] = [newId(), newId()]
  const given = {
    title: 'Kaksi sanaa',
    assigneeId: a,
    helperIds: listed([a, b]),
    workstream: `body:${a}`,
    links: listed([`body:${a}`, `project:${b}`]),
  }
  const path = newRecordPath('tasks', 'task', given)
  expect(givenValues('task', readPlace('tasks', path).fields)).toEqual({
    title: 'Kaksi sanaa',
    assigneeId: a,
    helperIds: [a, b],
    workstream: { kind: 'body', id: a },
    links: [
      { kind: 'body', id: a },
      { kind: 'project', id: b },
    ],
  })
  expect(givenValues('task', { links: `body:${a}`, helperIds: b })).toEqual({
    links: [{ kind: 'body', id: a }],
    helperIds: [b],
  })
})

test('both ends of a period belong to it', () => {
  const period = { from: '2027-01-10', until: '2027-01-20' }
  expect(periodState('2027-01-09', period)).toBe('coming')
  expect(periodState('2027-01-10', period)).toBe('current')
  expect(periodState('2027-01-20', period)).toBe('current')
  expect(periodState('2027-01-21', period)).toBe('ended')
  expect(periodState('2027-01-21', { from: null, until: null })).toBe('current')
})
