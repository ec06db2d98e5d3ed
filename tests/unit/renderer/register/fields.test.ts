import { describe, expect, it } from 'vitest'
import { recordKinds, type RecordKind } from '@shared/model/link'
import { textsIn } from '@shared/texts/texts'
import { bodyRegister } from '@renderer/features/cooperation/bodyRegister'
import { callRegister } from '@renderer/features/funding/call/callRegister'
import { programmeRegister } from '@renderer/features/funding/programme/programmeRegister'
import { projectRegister } from '@renderer/features/funding/project/projectRegister'
import { statusRegister } from '@renderer/features/cooperation/statusRegister'
import { matterRegister } from '@renderer/features/meetings/matterRegister'
import { meetingRegister } from '@renderer/features/meetings/meetingRegister'
import { seriesRegister } from '@renderer/features/meetings/series/seriesRegister'
import { templateRegister } from '@renderer/features/meetings/templateRegister'
import { coverRegister } from '@renderer/features/people/coverRegister'
import { organisationRegister } from '@renderer/features/people/organisationRegister'
import { personRegister } from '@renderer/features/people/personRegister'
import { areaRegister } from '@renderer/features/responsibilities/areaRegister'
import { responsibilityRegister } from '@renderer/features/responsibilities/responsibilityRegister'
import { seatRegister } from '@renderer/features/responsibilities/seatRegister'
import { taskRegister } from '@renderer/features/tasks/taskRegister'
import { eventRegister } from '@renderer/features/followUp/eventRegister'
import { nominationRegister } from '@renderer/features/followUp/nominationRegister'
import { signalRegister } from '@renderer/features/followUp/signalRegister'
import { statementRegister } from '@renderer/features/followUp/statementRegister'
import { goalRegister } from '@renderer/features/goals/goalRegister'
import { strategyRegister } from '@renderer/features/goals/strategyRegister'
import { agreementRegister } from '@renderer/features/cooperation/agreementRegister'
import { membershipRegister } from '@renderer/features/cooperation/membershipRegister'
import { relationRegister } from '@renderer/features/cooperation/relationRegister'
import { regionRegister } from '@renderer/features/people/regionRegister'
import type { AnyRegister, RegisterContext } from '@renderer/register/definition'

const registers: readonly AnyRegister[] = [
  agreementRegister,
  areaRegister,
  membershipRegister,
  regionRegister,
  relationRegister,
  eventRegister,
  goalRegister,
  nominationRegister,
  signalRegister,
  statementRegister,
  strategyRegister,
  bodyRegister,
  callRegister,
  coverRegister,
  matterRegister,
  meetingRegister,
  organisationRegister,
  personRegister,
  programmeRegister,
  projectRegister,
  responsibilityRegister,
  seatRegister,
  seriesRegister,
  statusRegister,
  taskRegister,
  templateRegister,
]

/** How a meeting begins is the team's own word: no fact that a source could tell. */
const plans: ReadonlySet<RecordKind> = new Set(['template'])

const noRecords = Object.fromEntries(recordKinds.map((kind) => [kind, new Map()]))
const now = '2026-11-22T22:00:00.000Z'
const context = {
  t: textsIn('fi'),
  language: 'fi',
  day: '2026-11-23',
  today: '2026-11-23',
  records: noRecords,
} as unknown as RegisterContext<RecordKind>

describe.each(registers.map((register) => [register.kind, register] as const))(
  'the register of %s',
  (_kind, register) => {
    const fields = register.fields(context)
    const names = fields.flatMap((field) => (field.kind === 'heading' ? [] : [String(field.name)]))

    it('lets its facts say where they come from, unless it only plans work', () => {
      const source = ['text', 'address', 'readOn', 'verifiedOn', 'versions']
      const wanted = plans.has(register.kind) ? [] : source.map((field) => `source.${field}`)
      expect(names.filter((name) => name.startsWith('source'))).toEqual(wanted)
    })

    it('edits its cells in fields that its form has', () => {
      const wanted = register.columns(context, [], now).flatMap(({ field }) => field ?? [])
      expect(wanted.filter((field) => !names.includes(field))).toEqual([])
      expect(wanted.length).toBeGreaterThan(0)
    })

    it('has one column for each id', () => {
      const ids = register.columns(context, [], now).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  },
)
