import { describe, expect, test } from 'vitest'
import { personName } from '@shared/model/personName'
import { isOpen } from '@shared/model/openTask'
import { plusDays } from '@shared/rules/time'
import { starterText, workspaceIn } from './files'

const { records } = workspaceIn(starterText())
const today = '2026-11-23'
const bodyBy = (abbreviation: string) =>
  records.body.find((body) => body.abbreviation === abbreviation)

describe('the Kainuu starter workspace', () => {
  test('names two persons and no other, and no phone number or e-mail address', () => {
    const named = records.person.filter(({ familyName }) => familyName !== '')
    expect(named.map((person) => `${personName(person)}, ${person.title}`).sort()).toEqual([
      'Jouni Ponnikas, aluekehitysjohtaja',
      'Katja Sukuvaara, aluekehityspäällikkö',
    ])
    expect(records.person.every(({ email, phone }) => email === '' && phone === '')).toBe(true)
  })

  test('tells where each body, programme and status period comes from', () => {
    for (const record of [...records.body, ...records.programme, ...records.status])
      expect(record.source?.text, record.id).toBeTruthy()
    for (const call of records.call) expect(call.source ?? call.note).toBeTruthy()
  })

  test('has the cooperation bodies as a tree, with their numbering', () => {
    expect(bodyBy('BRC')).toMatchObject({
      parentId: bodyBy('BEAC')?.id,
      numbering: { scheme: 'body', prefix: 'BRC' },
    })
    expect(bodyBy('RC')?.parentId).toBe(bodyBy('BRC')?.id)
    expect(bodyBy('BRYC')).toBeDefined()
    const merged = records.body.find(({ mergedIntoId }) => mergedIntoId !== null)
    expect(merged?.name.fi).toBe('Kainuun Venäjä-strategiaryhmä')
  })

  test('keeps status as history, as it was written, with reviews that are due', () => {
    const periods = records.status.filter(({ subject }) => subject.id === bodyBy('BEAC')?.id)
    expect(periods.length).toBeGreaterThan(3)
    expect(records.status.map(({ asWritten }) => asWritten)).toContain('keväällä 2022')
    expect(records.status.some(({ reviewOn }) => reviewOn !== null && reviewOn < today)).toBe(true)
  })

  test('gives the agenda something to propose', () => {
    const responsible = new Set(records.responsibility.map(({ areaId }) => areaId))
    const uncovered = records.area.filter(({ id }) => !responsible.has(id))
    expect(uncovered.map(({ name }) => name.en)).toEqual(['Barents Regional Youth Council (BRYC)'])
    expect(records.seat.some(({ deputyId }) => deputyId === null)).toBe(true)
    const eightWeeks = plusDays('2026-12-08', 56)
    const closing = records.call.filter(
      ({ closesAt }) => closesAt > today && closesAt.slice(0, 10) <= eightWeeks,
    )
    expect(closing.length).toBeGreaterThan(0)
    for (const call of closing) expect(call.title).toMatch(/^Esimerkki/)
    const carried = records.occurrence.filter(({ outcome }) =>
      ['tabled', 'movedToNext'].includes(outcome?.code ?? ''),
    )
    expect(carried).toHaveLength(2)
  })

  test('has the responsibilities of the two role-holders, and a deputy without a name', () => {
    const holderOf = (area: string) => {
      const id = records.area.find(({ name }) => name.fi === area)?.id
      const row = records.responsibility.find(({ areaId }) => areaId === id)
      return { title: records.person.find((one) => one.id === row?.holderId)?.title, row }
    }
    expect(holderOf('EU-yhteistyö').title).toBe('aluekehitysjohtaja')
    const barents = holderOf('Barents- ja pohjoinen yhteistyö')
    expect(barents.title).toBe('aluekehityspäällikkö')
    expect(barents.row).toMatchObject({ deputyId: null, deputyRole: 'sijainen (nimeämättä)' })
  })

  test('has three templates, two series, a held meeting and an empty next one', () => {
    expect(records.template.map(({ meetingType }) => meetingType)).toEqual(
      expect.arrayContaining(['team', 'network', 'body']),
    )
    for (const template of records.template)
      for (const { title } of template.items)
        expect([title.fi, title.en, title.sv].every((text) => text !== '')).toBe(true)
    expect(records.series.map(({ meetingType }) => meetingType).sort()).toEqual(['network', 'team'])
    const next = records.meeting.find(({ number }) => number === '2/2026')
    expect(next).toMatchObject({ state: 'draft', start: '2026-12-08T07:00:00.000Z' })
    expect(records.occurrence.filter(({ meetingId }) => meetingId === next?.id)).toEqual([])
  })

  test('has a dozen Barents and Kolarctic tasks, some of them overdue', () => {
    const kolarctic = records.programme.find(({ abbreviation }) => abbreviation === 'Kolarctic')
    const streams = new Set([
      kolarctic?.id,
      ...['BEAC', 'BRC', 'RC', 'BRYC'].map((name) => bodyBy(name)?.id),
    ])
    const tasks = records.task.filter(({ workstream }) => streams.has(workstream?.id))
    expect(tasks.length).toBeGreaterThanOrEqual(12)
    expect(tasks.some((task) => isOpen(task) && task.due !== null && task.due < today)).toBe(true)
    expect(records.task.filter(({ originId }) => originId !== null).length).toBeGreaterThan(5)
  })
})
