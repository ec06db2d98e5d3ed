import { dormantStates, type Status } from '@shared/model/status'
import { statusesOn } from '@shared/rules/statusOn'
import { isWithin } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'

/** What each state looks like; suspended and frozen are alike, ended is quiet. */
export const stateTones: Readonly<Record<Status['state'], Tone>> = {
  active: 'done',
  preparing: 'waiting',
  suspendedByUs: 'paused',
  withdrawnByPartner: 'paused',
  continuedWithoutPartner: 'info',
  frozen: 'paused',
  ended: 'dropped',
  neverStarted: 'dropped',
}

/** True when a suspension is still in force after the day on which it was to be looked at again. */
export function isReviewPassed(status: Status, day: string): boolean {
  const { state, reviewOn } = status
  return dormantStates.has(state) && isWithin(day, status) && reviewOn !== null && reviewOn < day
}

/** What holds today: the state of cooperation, then "Sopimus: voimassa" for the other layers. */
export function statusColumn<Row extends { id: string }>(
  t: Texts,
  statuses: Iterable<Status>,
  today: string,
): Column<Row> {
  const byId = statusesOn(statuses, today)
  const label = (status: Status, isOnly: boolean) => {
    const state = t(`model.statusState.${status.state}`)
    const layer = t(`model.statusLayer.${status.layer}`)
    return isOnly || status.layer === 'cooperation'
      ? state
      : t('registers.body.layerState', { layer, state })
  }
  const labels = (row: Row) => {
    const found = byId.get(row.id) ?? []
    return found.map((status) => ({ status, label: label(status, found.length === 1) }))
  }
  return {
    kind: 'text',
    id: 'status',
    header: t('registers.body.statusToday'),
    value: (row) =>
      labels(row)
        .map((one) => one.label)
        .join(', '),
    render: (row) =>
      labels(row).map((one) => (
        <span key={one.status.id}>
          <StatusMark tone={stateTones[one.status.state]} label={one.label} />{' '}
        </span>
      )),
    width: 230,
  }
}
