import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf, plusDays } from '@shared/rules/time'
import { formatDay } from '@shared/texts/format'
import { parseDay } from '@renderer/ui/form/parse'
import { useTexts } from '@renderer/ui/texts'
import styles from './ProposalPanel.module.css'

interface PostponeFormProps {
  /** A day, `YYYY-MM-DD`. */
  onPostpone: (until: string) => void
  onCancel: () => void
}

/** Until when a proposal is set aside; four weeks unless another day is written. */
export function PostponeForm({ onPostpone, onCancel }: PostponeFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(() => formatDay(plusDays(dayOf(new Date()), 28)))
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
        const problem = !day ? 'day' : day <= today ? 'notLater' : null
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
