import { Button, Radio, SegmentedControl, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { line } from '@shared/model/fields'
import { issueMessage } from '@shared/texts/issues'
import { setPreferences } from '@renderer/store/preferences'
import { useTexts } from '@renderer/ui/texts'
import { begin } from './begin'
import styles from './FirstStart.module.css'

/** The first start: own name, language, and what to begin with. */
export default function FirstStart() {
  const { t, language } = useTexts()
  const [name, setName] = useState('')
  const [origin, setOrigin] = useState('starter')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const refused = line.safeParse(name.trim()).error?.issues[0]
  const problem =
    name.trim() === '' ? t('shell.start.nameMissing') : refused && issueMessage(t, refused)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (problem) {
      document.getElementById('start-name')?.focus()
      return
    }
    setBusy(true)
    const done = await begin({ name, language, withStarter: origin === 'starter' })
    setBusy(false)
    setFailed(!done)
  }

  return (
    <main className={styles.page}>
      <form className={styles.card} onSubmit={(event) => void submit(event)} noValidate>
        <h1 className={styles.title}>{t('shell.start.title')}</h1>
        <p className={styles.intro}>{t('shell.start.intro')}</p>

        <div className={styles.question}>
          <span className={styles.label} id="start-language">
            {t('shell.start.language')}
          </span>
          <SegmentedControl
            aria-labelledby="start-language"
            value={language}
            onChange={(value) => {
              setPreferences({ language: value === 'en' ? 'en' : 'fi' })
            }}
            data={(['fi', 'en'] as const).map((value) => ({
              value,
              label: value === 'fi' ? 'Suomi' : 'English',
            }))}
          />
        </div>

        <TextInput
          id="start-name"
          className={styles.question ?? ''}
          label={t('shell.start.name')}
          description={t('shell.start.nameHelp')}
          placeholder={t('shell.start.namePlaceholder')}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
          error={asked ? problem : undefined}
          autoFocus
          autoComplete="off"
        />

        <Radio.Group
          className={styles.question ?? ''}
          label={t('shell.start.begin')}
          value={origin}
          onChange={setOrigin}
        >
          <Radio
            className={styles.choice ?? ''}
            value="starter"
            label={t('shell.start.starter')}
            description={t('shell.start.starterText')}
          />
          <Radio
            className={styles.choice ?? ''}
            value="empty"
            label={t('shell.start.empty')}
            description={t('shell.start.emptyText')}
          />
        </Radio.Group>

        {failed && (
          <p role="alert" className={styles.failed}>
            {t('shell.start.failed')}
          </p>
        )}
        <Button type="submit" size="md" loading={busy}>
          {t('shell.start.go')}
        </Button>
      </form>
    </main>
  )
}
