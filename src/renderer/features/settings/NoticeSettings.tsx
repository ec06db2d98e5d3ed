import { NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import {
  daysBefore,
  minutesBefore,
  type NoticeSettings as Settings,
} from '@renderer/store/noticeSettings'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { formatClock } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { Choice } from './Choice'
import { ShareChoice } from './ShareChoice'
import styles from './SettingsScreen.module.css'

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)

const dayNames = { 0: 'sameDay', 1: 'dayBefore', 3: 'threeDays', 7: 'week' } as const

/** What is told, how long before, what it shows, and when it is quiet; off at first. */
export function NoticeSettings() {
  const { t, language } = useTexts()
  const { notices } = usePreferences()
  const [isSupported, setSupported] = useState(true)
  useEffect(() => {
    void window.kv.notices.supported().then((answer) => {
      setSupported(answer.ok && answer.value)
    })
  }, [])

  const set = (changes: Partial<Settings>) => {
    setPreferences({ notices: { ...notices, ...changes } })
  }
  const clocks = hours.map((value) => ({ value, label: formatClock(value, language) }))
  const isOn = notices.meetings !== 'none' || notices.deadlines !== 'none'

  return (
    <section className={styles.group}>
      <h2>{t('desktop.notices.title')}</h2>
      <p className={styles.help}>
        {t(isSupported ? 'desktop.notices.about' : 'desktop.notices.unsupported')}
      </p>
      {isSupported && (
        <>
          <ShareChoice
            label={t('desktop.notices.meetings')}
            value={notices.meetings}
            onChoose={(meetings) => set({ meetings })}
          />
          {notices.meetings !== 'none' && (
            <Choice
              label={t('desktop.notices.minutesBefore')}
              value={String(notices.minutesBefore)}
              choices={minutesBefore.map((count) => ({
                value: String(count),
                label: t('desktop.notices.minutes', { count }),
              }))}
              onChoose={(value) => set({ minutesBefore: Number(value) })}
            />
          )}
          <ShareChoice
            label={t('desktop.notices.deadlines')}
            value={notices.deadlines}
            onChoose={(deadlines) => set({ deadlines })}
          />
          {notices.deadlines !== 'none' && (
            <Choice
              label={t('desktop.notices.daysBefore')}
              value={String(notices.daysBefore)}
              choices={daysBefore.map((days) => ({
                value: String(days),
                label: t(`desktop.notices.days.${dayNames[days]}`),
              }))}
              onChoose={(value) => set({ daysBefore: Number(value) })}
            />
          )}
        </>
      )}
      {isSupported && isOn && (
        <>
          <Choice
            label={t('desktop.notices.content')}
            help={t('desktop.notices.contentHelp')}
            value={notices.isDiscreet ? 'discreet' : 'full'}
            choices={(['discreet', 'full'] as const).map((value) => ({
              value,
              label: t(`desktop.notices.contents.${value}`),
            }))}
            onChoose={(value) => set({ isDiscreet: value === 'discreet' })}
          />
          <div role="group" aria-labelledby="settings-quiet">
            <span id="settings-quiet" className={styles.label}>
              {t('desktop.notices.quiet')}
            </span>
            <div className={styles.question}>
              <NativeSelect
                label={t('desktop.notices.quietFrom')}
                data={clocks}
                value={notices.quiet.from}
                onChange={({ currentTarget: { value: from } }) =>
                  set({ quiet: { ...notices.quiet, from } })
                }
              />
              <NativeSelect
                label={t('desktop.notices.quietUntil')}
                data={clocks}
                value={notices.quiet.until}
                onChange={({ currentTarget: { value: until } }) =>
                  set({ quiet: { ...notices.quiet, until } })
                }
              />
            </div>
            <p className={styles.help}>{t('desktop.notices.quietHelp')}</p>
          </div>
        </>
      )}
    </section>
  )
}
