import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf, plusDays } from '@shared/rules/time'
import { parseDay } from '@renderer/ui/form/parse'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import styles from './ProposalPanel.module.css'

interface PostponeFormProps {
  /** The day of the meeting, `YYYY-MM-DD`: until then the proposal would only come back to it. */
  meetingDay: string
  /** A day, `YYYY-MM-DD`. */
  onPostpone: (until: string) => void
  onCancel: () => void
}

/** Until when a proposal is set aside: after this meeting, and four weeks unless another day is written. */
export function PostponeForm({ meetingDay, onPostpone, onCancel }: PostponeFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(() =>
    formatDay(laterOf(plusDays(dayOf(new Date()), 28), plusDays(meetingDay, 1))),
  )
  const [problem, setProblem] = useState<'day' | 'notLater' | null>(null)
  return (
    <form
      className={styles.postpone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const today = dayOf(new Date())
        const day = parseDay(typed, today)
        const problem = !day ? 'day' : day <= laterOf(today, meetingDay) ? 'notLater' : null
        setProblem(problem)
        if (day && !problem) onPostpone(day)
      }}
    >
      <TextInput
        label={t('papers.proposals.postponeUntil')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
        }}
        error={problem && t(`problems.${problem}`)}
        autoFocus
      />
      <Button type="submit">{t('papers.proposals.postponeConfirm')}</Button>
    </form>
  )
}

/** Of two days, `YYYY-MM-DD`. */
const laterOf = (a: string, b: string): string => (a > b ? a : b)
