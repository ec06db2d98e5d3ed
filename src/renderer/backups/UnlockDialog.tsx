import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { type Result, success } from '@shared/ipc/result'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { failureText } from './backupWords'
import styles from './Backups.module.css'
import type { OpenedFile } from './openedFile'

interface UnlockDialogProps {
  name: string
  done: (opened: Result<OpenedFile>) => void
}

/** Asks for the password of an encrypted file, again and again while it is a wrong one. */
export default function UnlockDialog({ name, done }: UnlockDialogProps) {
  const { t } = useTexts()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const cancel = () => {
    void window.kv.workspace.stopReading()
    done({ ok: false, code: 'cancelled' })
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (password === '') return
    setProblem(null)
    setBusy(true)
    const read = await window.kv.workspace.read(password)
    setBusy(false)
    if (read.ok) done(success({ name, judged: read.value }))
    else if (read.code !== 'wrongPassword') done(read)
    else {
      setProblem(failureText(t, read))
      field.current?.select()
    }
  }

  return (
    <Dialog opened onClose={cancel} title={t('backups.password.open.title')}>
      <form className={styles['preview']} onSubmit={(event) => void submit(event)}>
        <p>{t('backups.password.open.text', { name })}</p>
        <TextInput
          ref={field}
          type="password"
          label={t('backups.password.field')}
          error={problem}
          value={password}
          maxLength={200}
          autoComplete="current-password"
          data-autofocus
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div className={styles['buttons']}>
          <Button variant="default" onClick={cancel}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('backups.password.open.go')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
