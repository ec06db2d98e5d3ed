import { calendarShares, type CalendarShare } from '@shared/model/calendarShare'
import { useTexts } from '@renderer/ui/texts'
import { Choice } from './Choice'

interface ShareChoiceProps {
  label: string
  help?: string
  value: CalendarShare
  onChoose: (value: CalendarShare) => void
}

/** Whose meetings or deadlines: one's own, everybody's or none. */
export function ShareChoice(props: ShareChoiceProps) {
  const { t } = useTexts()
  const choices = calendarShares.map((value) => ({
    value,
    label: t(`desktop.calendar.shares.${value}`),
  }))
  return <Choice {...props} choices={choices} />
}
