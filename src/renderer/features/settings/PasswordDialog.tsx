import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { shortestPassword } from '@shared/ipc/backups'
import { Dialog } from '@renderer/ui/Dialog'
import { formatNumber } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './SettingsScreen.module.css'

interface PasswordDialogProps {
  onGiven: (password: string) => Promise<void>
  onClose: () => void
}

/** Asks for a new password twice, and says what forgetting it would mean before it is used. */
export default function PasswordDialog({ onGiven, onClose }: PasswordDialogProps) {
  const { t, language } = useTexts()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [isShown, setShown] = useState(false)
  const [isTold, setTold] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)

  const count = formatNumber(shortestPassword, language)
  const isShort = password.length < shortestPassword
  const isDifferent = !isShort && password !== again
  const type = isShown ? 'text' : 'password'

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTold(true)
    if (isShort) first.current?.focus()
    else if (isDifferent) second.current?.focus()
    if (isShort || isDifferent) return
    setBusy(true)
    await onGiven(password)
  }

  return (
    <Dialog opened onClose={onClose} title={t('backups.password.title')}>
      <form className={styles.standing} onSubmit={(event) => void submit(event)} noValidate>
        <p className={styles.attention}>{t('backups.password.forgotten')}</p>
        <p className={styles.help}>{t('backups.password.old')}</p>
        <TextInput
          ref={first}
          type={type}
          label={t('backups.password.field')}
          description={t('backups.password.hint', { count })}
          error={isTold && isShort && t('backups.password.tooShort', { count })}
          value={password}
          maxLength={200}
          autoComplete="new-password"
          data-autofocus
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <TextInput
          ref={second}
          type={type}
          label={t('backups.password.again')}
          error={isTold && isDifferent && t('backups.password.different')}
          value={again}
          maxLength={200}
          autoComplete="new-password"
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <Checkbox
          label={t('backups.password.show')}
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('backups.password.go')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
