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
  onCancel: (form: HTMLFormElement) => void
}

/** Until when a proposal is set aside; four weeks unless another day is written. */
export function PostponeForm({ onPostpone, onCancel }: PostponeFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(() => formatDay(plusDays(dayOf(new Date()), 28)))
  const [refused, setRefused] = useState(false)
  return (
    <form
      className={styles.postpone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel(event.currentTarget)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const day = parseDay(typed, dayOf(new Date()))
        setRefused(!day)
        if (day) onPostpone(day)
      }}
    >
      <TextInput
        label={t('papers.proposals.postponeUntil')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
        }}
        error={refused ? t('problems.day') : undefined}
        autoFocus
      />
      <Button type="submit">{t('papers.proposals.postponeConfirm')}</Button>
    </form>
  )
}
