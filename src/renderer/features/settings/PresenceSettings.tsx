import { Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import styles from './SettingsScreen.module.css'

interface Presence {
  tray: boolean
  /** Null where the program cannot start at login. */
  login: boolean | null
}

/** Whether the program stays when its window closes, and starts by itself; both off at first. */
export function PresenceSettings() {
  const { t } = useTexts()
  const [presence, setPresence] = useState<Presence | null>(null)
  useEffect(() => {
    void window.kv.app.presence().then((answer) => {
      if (answer.ok) setPresence(answer.value)
    })
  }, [])
  if (!presence) return null
  const { tray, login } = presence

  async function choose(changes: { tray?: boolean; login?: boolean }) {
    const answer = await window.kv.app.setPresence({ tray, login: login ?? false, ...changes })
    if (answer.ok) setPresence(answer.value)
    else notify({ text: t(`main.failures.${answer.code}`), tone: 'danger' })
  }

  return (
    <section className={styles.group}>
      <h2>{t('desktop.presence.title')}</h2>
      <Checkbox
        label={t('desktop.presence.tray')}
        description={t('desktop.presence.trayHelp')}
        checked={tray}
        onChange={(event) => void choose({ tray: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('desktop.presence.login')}
        {...(login === null ? { description: t('desktop.presence.noLogin') } : {})}
        disabled={login === null}
        checked={login ?? false}
        onChange={(event) => void choose({ login: event.currentTarget.checked })}
      />
    </section>
  )
}
