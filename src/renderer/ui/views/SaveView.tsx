import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../texts'
import styles from './ViewMenu.module.css'
import { longestName } from './views'

interface SaveViewProps {
  /** The names there are; saving under one of them replaces its view. */
  taken: readonly string[]
  onSave: (name: string) => void
}

/** Gives the view of now a name. */
export function SaveView({ taken, onSave }: SaveViewProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState('')
  const name = typed.trim()

  function save(event: SubmitEvent) {
    event.preventDefault()
    if (name === '') return
    onSave(name)
    setTyped('')
  }

  return (
    <form className={styles['save']} onSubmit={save}>
      <TextInput
        label={t('table.views.name')}
        value={typed}
        maxLength={longestName}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name === ''}>
        {taken.includes(name) ? t('table.views.replace') : t('common.save')}
      </Button>
    </form>
  )
}
