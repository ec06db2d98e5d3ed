import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../Dialog'
import { useTexts } from '../texts'
import styles from './ReasonDialog.module.css'
import type { OpenQuestion } from './askReason'

/** A question, and the reason that is written to it. */
export default function ReasonDialog({ question }: { question: OpenQuestion }) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)

  return (
    <Dialog opened onClose={() => question.answer(null)} title={question.title}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() === '') setMissing(true)
          else question.answer(reason.trim())
        }}
      >
        <p>{question.text}</p>
        <Textarea
          label={t('model.field.reason')}
          value={reason}
          maxLength={2000}
          autosize
          minRows={2}
          required
          error={isMissing && reason.trim() === '' ? t('common.reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <div className={styles['buttons']}>
          <Button variant="default" onClick={() => question.answer(null)}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{question.go}</Button>
        </div>
      </form>
    </Dialog>
  )
}
