import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { CalendarIcon } from '../../icons'
import { useTexts } from '../../texts'
import type { faceProps } from './face'
import styles from './fields.module.css'

// The calendar and its date library load when a person first opens one.
const Calendar = lazy(() => import('./Calendar'))

interface DayInputProps {
  face: Omit<ReturnType<typeof faceProps>, 'label'> & { label: string }
  text: string
  onText: (text: string) => void
  onDone: () => void
  /** The day typed so far, for the calendar to open at; null when there is none. */
  day: string | null
  onPick: (day: string) => void
}

/** A day typed freely, with a calendar beside. */
export function DayInput({ face, text, onText, onDone, day, onPick }: DayInputProps) {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  const openLabel = t('table.form.openCalendar', { label: face.label })
  return (
    <TextInput
      {...face}
      placeholder={t('table.form.dayHint')}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (!event.altKey || event.key !== 'ArrowDown') return
        event.preventDefault()
        setOpened(true)
      }}
      rightSection={
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-end"
          returnFocus
          withRoles={false}
        >
          <Popover.Target>
            <ActionIcon
              size={24}
              disabled={face.disabled}
              aria-label={openLabel}
              aria-haspopup="dialog"
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              <CalendarIcon aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={openLabel}>
            <Suspense fallback={<div className={styles['loading']} />}>
              <Calendar
                day={day}
                onPick={(picked) => {
                  setOpened(false)
                  onPick(picked)
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
