import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { HistoryIcon } from '@renderer/ui/icons'
import { useOffered } from '@renderer/ui/offered'
import { useTexts } from '@renderer/ui/texts'
import styles from './Past.module.css'
import { PastDay } from './PastDay'

interface PastDayButtonProps {
  today: string
  /** Says what the register then shows. */
  hint: string
  onDay: (day: string) => void
}

/** Asks for the day as it was recorded on which a register is looked at. */
export function PastDayButton({ today, hint, onDay }: PastDayButtonProps) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [day, setDay] = useState<string | null>(null)

  const label = t('registers.past.button')
  useOffered([{ id: 'askPast', title: label, run: () => setOpen(true) }])

  function show(event: FormEvent) {
    event.preventDefault()
    if (day === null) return
    setOpen(false)
    onDay(day)
  }

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <Tooltip label={label} disabled={isOpen}>
          <ActionIcon aria-label={label} onClick={() => setOpen(!isOpen)}>
            <HistoryIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('page.history.past.ask')}>
        <form className={styles['ask']} onSubmit={show}>
          <PastDay today={today} day={day} hint={hint} onDay={setDay} />
          <Button type="submit" disabled={day === null}>
            {t('registers.past.show')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
