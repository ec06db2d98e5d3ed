import type { Status } from '@shared/model/status'
import { groupBy } from '@shared/rules/groupBy'
import { inForceOn } from '@shared/rules/statusOn'
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

/** A period in force, in words that say its layer where it is not cooperation. */
interface LabelledStatus {
  status: Status
  label: string
}

/** Of the periods of one record, those in force on a day: the latest to begin of each layer. */
export function currentStatuses(
  t: Texts,
  statuses: readonly Status[],
  day: string,
): LabelledStatus[] {
  const found = inForceOn(statuses, day)
  return found.map((status) => ({ status, label: labelOf(t, status, found.length === 1) }))
}

function labelOf(t: Texts, { state, layer }: Status, isOnly: boolean): string {
  const word = t(`model.statusState.${state}`)
  if (isOnly || layer === 'cooperation') return word
  return t('registers.body.layerState', { layer: t(`model.statusLayer.${layer}`), state: word })
}

/** What holds today: the state of cooperation, then "Sopimus: voimassa" for the other layers. */
export function statusColumn<Row extends { id: string }>(
  t: Texts,
  statuses: Iterable<Status>,
  today: string,
): Column<Row> {
  const byId = groupBy(statuses, (status) => status.subject.id)
  const labels = (row: Row) => currentStatuses(t, byId.get(row.id) ?? [], today)
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
