import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '@renderer/ui/texts'
import { addLink, type FilesOf } from './actions'
import styles from './Attachments.module.css'

interface LinkFormProps {
  of: FilesOf
  onAdded: () => void
}

/** A file that is linked by its address. Not a form: it may stand inside one. */
export function LinkForm({ of, onAdded }: LinkFormProps) {
  const { t } = useTexts()
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const given = { name: name.trim(), address: address.trim() }

  async function add() {
    if (given.address !== '' && (await addLink(t, of, given))) onAdded()
  }

  return (
    <div
      className={styles['link']}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        label={t('page.files.linkAddress')}
        description={t('page.files.linkHelp')}
        maxLength={2000}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('page.files.linkName')}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" disabled={given.address === ''} onClick={() => void add()}>
        {t('page.files.linkAdd')}
      </Button>
    </div>
  )
}
