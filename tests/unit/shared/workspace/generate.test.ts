import { describe, expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { generateWorkspace } from '@shared/workspace/generate'
import { countRecords } from '@shared/workspace/format'
import { referencesIn } from '@shared/workspace/references'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { workspaceIn } from './files'

const today = '2026-11-23'
const make = (size: number, seed = 'a') => generateWorkspace({ size, seed, today })

describe('a generated workspace', () => {
  test('is byte for byte the same for the same seed, and another for another', () => {
    expect(serialiseWorkspace(make(300))).toBe(serialiseWorkspace(make(300)))
    expect(serialiseWorkspace(make(300, 'b'))).not.toBe(serialiseWorkspace(make(300)))
  })

  test.each([1, 100, 2000])('of size %i is taken in without a problem', (size) => {
    const { records } = workspaceIn(serialiseWorkspace(make(size)))
    const { kinds, total } = countRecords(records)
    for (const kind of recordKinds) expect(kinds[kind], kind).toBeGreaterThan(0)
    if (size > 500) expect(Math.abs(total - size)).toBeLessThan(size * 0.03)
  })

  test('has every kind of reference, and links to every kind of record', () => {
    const { records } = make(2000)
    const found = recordKinds.flatMap((kind) =>
      records[kind].flatMap((record) =>
        referencesIn(kind, record).map((one) => ({
          place: `${kind}.${one.path.filter((step) => typeof step === 'string').join('.')}`,
          target: one.kind,
        })),
      ),
    )
    const places = new Set(found.map(({ place }) => place))
    expect([...places].sort()).toEqual([...expectedPlaces].sort())
    const linked = new Set(found.filter(({ place }) => place === 'task.links').map((x) => x.target))
    expect([...linked].sort()).toEqual([...recordKinds].sort())
  })
})

const expectedPlaces = [
  'person.organisationId',
  'cover.coveredId',
  'cover.coveringId',
  'body.parentId',
  'body.convenerId',
  'body.mergedIntoId',
  'seat.bodyId',
  'seat.organisationId',
  'seat.personId',
  'seat.deputyId',
  'status.subject',
  'programme.managingAuthorityId',
  'call.programmeId',
  'project.programmeId',
  'project.ownerId',
  'area.links',
  'responsibility.areaId',
  'responsibility.holderId',
  'responsibility.deputyId',
  'task.workstream',
  'task.areaId',
  'task.assigneeId',
  'task.links',
  'task.originId',
  'series.bodyId',
  'series.templateId',
  'series.chairId',
  'series.secretaryId',
  'series.memberIds',
  'meeting.seriesId',
  'meeting.bodyId',
  'meeting.templateId',
  'meeting.chairId',
  'meeting.secretaryId',
  'meeting.participants.personId',
  'matter.ownerId',
  'matter.areaId',
  'matter.links',
  'occurrence.meetingId',
  'occurrence.matterId',
  'occurrence.parentId',
  'occurrence.presenterId',
  'occurrence.expertIds',
  'occurrence.links',
  'postponement.meetingId',
]
