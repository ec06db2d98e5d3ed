import { Checkbox } from '@mantine/core'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl } from '@renderer/ui/form/types'
import { formatMeetingTime } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './ClosingDialog.module.css'
import type { NextMeeting, NextValues } from './useNextMeeting'

/** When the next meeting is: told when it is called already, else set here. */
export function NextMeetingFields({ next }: { next: NextMeeting }) {
  const { t, language } = useTexts()
  const { called, values, change, problem } = next
  const control = (name: 'day' | 'from' | 'until'): FieldControl => ({
    id: `next-${name}`,
    value: values[name],
    setValue: (value) => change({ [name]: typeof value === 'string' ? value : null }),
    error: undefined,
    inner: {},
    values: { ...values },
  })
  return (
    <section className={styles['part']} aria-label={t('meetingMode.closing.next')}>
      <h3>{t('meetingMode.closing.next')}</h3>
      {called ? (
        <p>{t('meetingMode.closing.nextCalled', { time: formatMeetingTime(called, language) })}</p>
      ) : (
        <>
          <Checkbox
            label={t('meetingMode.closing.nextMake')}
            description={t('meetingMode.closing.nextMakeHelp')}
            checked={values.isMade}
            onChange={(event) => change({ isMade: event.currentTarget.checked })}
          />
          {values.isMade && (
            <div className={styles['next']}>
              <FieldInput<NextValues>
                field={{ kind: 'day', name: 'day', label: t('meetings.new.day') }}
                control={control('day')}
              />
              <FieldInput<NextValues>
                field={{ kind: 'clock', name: 'from', label: t('meetings.new.from') }}
                control={control('from')}
              />
              <FieldInput<NextValues>
                field={{ kind: 'clock', name: 'until', label: t('meetings.new.until') }}
                control={control('until')}
              />
            </div>
          )}
          {problem && (
            <p className={styles['problem']} role="alert">
              {t('meetingMode.closing.nextProblem')}
            </p>
          )}
        </>
      )}
    </section>
  )
}
