import { sourceColumns } from '@renderer/register/sourceColumns'
import { textIn } from '@shared/model/base'
import { bodyKinds, bodyLevels, officialities, rhythms, type Body } from '@shared/model/body'
import { groupBy } from '@shared/rules/groupBy'
import { memberCount, memberRegister } from '@shared/rules/members'
import { partyReader } from '@shared/rules/seatParty'
import { seatCount } from '@shared/rules/seatsByRule'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { linkName, nameOf } from '@renderer/register/names'
import { statusColumn } from '@renderer/register/statusColumn'
import type { Column } from '@renderer/ui/table/types'
import type { bodyUses } from './bodyUses'

type BodyContext = RegisterContext<(typeof bodyUses)[number]>

/** The table of bodies: what each is, its status, members and seats on the day looked at. */
export function bodyColumns(context: BodyContext): Column<Body>[] {
  return [...names(context), ...counts(context), ...details(context)]
}

function names({ t, language, day, records }: BodyContext): Column<Body>[] {
  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (body) => textIn(body.name, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'abbreviation',
      field: 'abbreviation',
      header: t('model.field.abbreviation'),
      value: (body) => body.abbreviation,
      width: 110,
      grow: 0,
    },
    { ...statusColumn<Body>(t, records.status.values(), day), header: t('model.field.status') },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (body) => body.kind,
      choices: choicesOf(bodyKinds, (kind) => t(`model.bodyKind.${kind}`)),
      width: 130,
      grow: 0,
    },
  ]
}

function counts({ t, day, records }: BodyContext): Column<Body>[] {
  const members = memberRegister(records.membership.values(), records.status.values())
  const seatsByBody = groupBy(records.seat.values(), (seat) => seat.bodyId)
  const partyOf = partyReader(records.organisation)
  const known = new Map<Body, ReturnType<typeof seatCount>>()
  // Sorting asks for the same body again and again.
  const seats = (body: Body) => {
    const count =
      known.get(body) ??
      seatCount(body, day, { members, seats: seatsByBody.get(body.id) ?? [], partyOf })
    known.set(body, count)
    return count
  }
  return [
    {
      kind: 'number',
      id: 'members',
      header: t('cooperation.body.memberCount'),
      value: (body) => memberCount(members, body.id, day),
      width: 95,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'seats',
      header: t('cooperation.body.seatCount'),
      value: (body) => {
        const count = seats(body)
        return count && t('cooperation.body.seatsOf', count)
      },
      width: 95,
      grow: 0,
    },
    {
      kind: 'number',
      id: 'emptySeats',
      header: t('cooperation.body.emptySeats'),
      value: (body) => {
        const count = seats(body)
        return count && count.places - count.filled
      },
      width: 130,
      shown: false,
    },
  ]
}

function details({ t, language, records }: BodyContext): Column<Body>[] {
  return [
    {
      kind: 'text',
      id: 'parent',
      field: 'parentId',
      header: t('model.field.parent'),
      value: (body) => nameOf(records.body, body.parentId, language),
    },
    {
      kind: 'choice',
      id: 'level',
      field: 'level',
      header: t('model.field.level'),
      value: (body) => body.level,
      choices: choicesOf(bodyLevels, (level) => t(`model.bodyLevel.${level}`)),
      grow: 0,
      shown: false,
    },
    {
      kind: 'choice',
      id: 'officiality',
      field: 'officiality',
      header: t('model.field.officiality'),
      value: (body) => body.officiality,
      choices: choicesOf(officialities, (one) => t(`model.officiality.${one}`)),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'open',
      header: t('cooperation.body.officialOpen'),
      value: (body) => (body.open ? 'yes' : 'no'),
      choices: [
        { value: 'yes', label: t('cooperation.body.openYes') },
        { value: 'no', label: t('cooperation.body.openNo') },
      ],
      shown: false,
    },
    {
      kind: 'text',
      id: 'secretariat',
      header: t('model.field.secretariat'),
      value: (body) => linkName(records, body.secretariat, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'convener',
      field: 'convenerId',
      header: t('model.field.convener'),
      value: (body) => nameOf(records.organisation, body.convenerId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'reportsTo',
      header: t('model.field.reportsTo'),
      value: (body) => linkName(records, body.reportsTo, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'agreement',
      field: 'agreementId',
      header: t('model.field.agreement'),
      value: (body) => nameOf(records.agreement, body.agreementId, language),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'rhythm',
      field: 'rhythm',
      header: t('model.field.rhythm'),
      value: (body) => body.rhythm,
      choices: choicesOf(rhythms, (rhythm) => t(`model.rhythm.${rhythm}`)),
      shown: false,
    },
    {
      kind: 'text',
      id: 'task',
      header: t('model.field.task'),
      value: (body) => textIn(body.task, language),
      shown: false,
    },
    ...sourceColumns<Body>(t),
  ]
}
