import { Button } from '@mantine/core'
import { useLocation, Link } from 'wouter'
import type { Programme } from '@shared/model/programme'
import { homeZone } from '@shared/rules/time'
import { recordPath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { useRecordsPointingAt } from '@renderer/store/related'
import { FactTable } from '@renderer/ui/FactTable'
import { AddIcon } from '@renderer/ui/icons'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatMoment, formatMonth } from '@renderer/ui/format'
import { callTones } from '../call/callColumns'
import { callState, closesAbroad, ownTime } from '../call/closing'
import styles from './Programme.module.css'

/** The calls of a programme, the last to close first. */
export function ProgrammeCalls({ record }: { record: Programme }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const linked = useRecordsPointingAt('call', { kind: 'programme', id: record.id })
  if (!linked) return null
  const calls = linked.sort((a, b) => (a.closesAt > b.closesAt ? -1 : 1))
  const now = new Date().toISOString()
  return (
    <div className={styles['section']}>
      {calls.length === 0 ? (
        <p className={styles['soft']}>{t('funding.programme.noCalls')}</p>
      ) : (
        <FactTable
          label={t('model.kinds.call')}
          rows={calls}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: t('model.kind.call'),
              cell: ({ id, title }) => (
                <Link href={recordPath('funding', 'call', id)}>{title}</Link>
              ),
            },
            {
              id: 'state',
              header: t('registers.call.state'),
              cell: (call) => {
                const state = callState(call, now)
                return (
                  <StatusMark tone={callTones[state]} label={t(`registers.call.states.${state}`)} />
                )
              },
            },
            {
              id: 'closes',
              header: t('registers.call.closesHome'),
              cell: (call) => (
                <>
                  {formatMoment(call.closesAt, homeZone, language)}
                  {closesAbroad(call) && (
                    <div className={styles['soft']}>{ownTime(call, t, language)}</div>
                  )}
                </>
              ),
            },
            {
              id: 'decision',
              header: t('model.field.decisionMonth'),
              cell: ({ decisionMonth }) => formatMonth(decisionMonth),
            },
          ]}
        />
      )}
      <Button
        variant="subtle"
        leftSection={<AddIcon aria-hidden />}
        onClick={() => navigate(newRecordPath('funding', 'call', { programmeId: record.id }))}
      >
        {t('registers.call.add')}
      </Button>
    </div>
  )
}
