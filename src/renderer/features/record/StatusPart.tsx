import { Button, UnstyledButton } from '@mantine/core'
import type { RecordKind } from '@shared/model/link'
import type { Status } from '@shared/model/status'
import { groupBy } from '@shared/rules/groupBy'
import { isWithin } from '@shared/rules/time'
import { isReviewPassed, layersByWeight, withEnds } from '@shared/rules/statusOn'
import { stateTones } from '@renderer/register/statusColumn'
import { AddIcon } from '@renderer/ui/icons'
import { StatusMark } from '@renderer/ui/StatusMark'
import { formatDay, formatKnownPeriod, formatList } from '@renderer/ui/format'
import type { PageOf } from './page'
import { Part } from './Part'
import styles from './StatusPart.module.css'

/** What has a status that is a history. */
const withStatus: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'region',
  'organisation',
  'body',
  'programme',
  'project',
])

/** The periods of the record's status, the latest first, by what they are about. */
export function StatusPart({ page }: { page: PageOf }) {
  const { target, statuses, names, isReadOnly, openPanel } = page
  const { t } = names
  if (!withStatus.has(target.kind) && statuses.length === 0) return null
  const byLayer = groupBy(withEnds(statuses), ({ layer }) => layer)
  return (
    <Part
      title={t('page.status.title')}
      action={
        !isReadOnly && (
          <Button
            variant="subtle"
            leftSection={<AddIcon aria-hidden />}
            onClick={() =>
              openPanel({
                kind: 'status',
                id: 'new',
                fields: { subject: `${target.kind}:${target.id}` },
              })
            }
          >
            {t('page.status.add')}
          </Button>
        )
      }
    >
      {statuses.length === 0 && <p className={styles['none']}>{t('page.status.none')}</p>}
      {layersByWeight.map((layer) => {
        const periods = byLayer.get(layer)?.toSorted(latestFirst)
        return (
          periods && (
            <div key={layer} className={styles['layer']}>
              <h3 className={styles['name']}>{t(`model.statusLayer.${layer}`)}</h3>
              <ol className={styles['periods']}>
                {periods.map((status) => (
                  <Period key={status.id} status={status} page={page} />
                ))}
              </ol>
            </div>
          )
        )
      })}
    </Part>
  )
}

function Period({ status, page }: { status: Status; page: PageOf }) {
  const { today, names, isReadOnly, openPanel } = page
  const { t, language } = names
  const state = t(`model.statusState.${status.state}`)
  const time = formatKnownPeriod(status, language) || status.asWritten
  const words = (
    <>
      <span className={styles['time']}>{time || t('page.status.unknownTime')}</span>
      <StatusMark tone={stateTones[status.state]} label={state} />
    </>
  )
  return (
    <li className={styles['period']} data-current={isWithin(today, status) || undefined}>
      {isReadOnly ? (
        <div className={styles['row']}>{words}</div>
      ) : (
        <UnstyledButton
          className={styles['open']}
          aria-label={t('page.status.edit', { state, time })}
          onClick={() => openPanel({ kind: 'status', id: status.id, fields: {} })}
        >
          {words}
        </UnstyledButton>
      )}
      <PeriodNotes status={status} time={time} page={page} />
    </li>
  )
}

interface PeriodNotesProps {
  status: Status
  /** As it is shown, so that the words of the source are not said twice. */
  time: string
  page: PageOf
}

/** Why, what may still be done and must be done, when it is looked at again, and how all this is known. */
function PeriodNotes({ status, time, page }: PeriodNotesProps) {
  const { t, language } = page.names
  const { reason, allowed, duties, reviewOn, asWritten, decisionReference, source } = status
  const isLate = isReviewPassed(status, page.today)
  const left = duties
    .filter(({ doneOn }) => doneOn === null)
    .map((duty) => duty.text || t(`model.closingDutyKind.${duty.kind}`))
  const origin = [
    asWritten && asWritten !== time && t('page.status.asWritten', { words: asWritten }),
    decisionReference && t('page.status.decision', { reference: decisionReference }),
    source?.text && t('page.status.source', { source: source.text }),
  ].filter(Boolean)
  return (
    <div className={styles['notes']}>
      {reason && <p>{reason}</p>}
      {allowed && (
        <p>
          <b>{t('suspension.allowed')}:</b> {allowed}
        </p>
      )}
      {left.length > 0 && (
        <p>
          <b>{t('suspension.duties')}:</b> {formatList(left, language)}
        </p>
      )}
      {reviewOn && (
        <p>
          <StatusMark
            tone={isLate ? 'attention' : 'waiting'}
            label={t(isLate ? 'suspension.reviewLate' : 'suspension.review', {
              day: formatDay(reviewOn),
            })}
          />
        </p>
      )}
      {origin.length > 0 && <p>{origin.join(' · ')}</p>}
    </div>
  )
}

function latestFirst(a: Status, b: Status): number {
  return (a.from ?? '') < (b.from ?? '') ? 1 : -1
}
