import { useEffect, useState } from 'react'
import { runCommand } from '@renderer/app/commands'
import { tellSaved } from '@renderer/register/tellSaved'
import { useLivingCount } from '@renderer/store/live'
import { emptyWorkspace } from '@renderer/store/workspace'
import { keysOf } from '@renderer/ui/keys'
import { useTexts } from '@renderer/ui/texts'
import { Row } from './Row'
import styles from './SettingsScreen.module.css'

interface AppInfo {
  platform: string
  version: string
  userData: string
}

/** Taking a workspace file into use, saving a copy, emptying, and where the data is. */
export function WorkspaceSettings() {
  const { t } = useTexts()
  const count = useLivingCount()
  const [info, setInfo] = useState<AppInfo | null>(null)

  useEffect(() => {
    void window.kv.app.info().then((answer) => {
      if (answer.ok) setInfo(answer.value)
    })
  }, [])

  async function empty() {
    tellSaved(t, await emptyWorkspace(), t('shell.settings.emptied'))
  }

  return (
    <section className={styles.group}>
      <h2>{t('shell.settings.workspace')}</h2>
      {count !== undefined && (
        <p className={styles.count}>{t('shell.settings.workspaceText', { count })}</p>
      )}
      <Row
        text={t('shell.settings.openText')}
        label={t('shell.settings.open')}
        keys={keysOf('openWorkspace')}
        onClick={() => runCommand('openWorkspace')}
      />
      <Row
        text={t('shell.settings.saveText')}
        label={t('shell.settings.save')}
        keys={keysOf('saveWorkspace')}
        onClick={() => runCommand('saveWorkspace')}
      />
      <Row
        text={t('shell.settings.emptyText')}
        label={t('shell.settings.empty')}
        onClick={() => void empty()}
        dangerous
      />
      {info && (
        <dl className={styles.facts}>
          <dt>{t('shell.settings.place')}</dt>
          <dd>{info.userData}</dd>
          <dt>{t('desktop.spelling.title')}</dt>
          <dd>{t(`desktop.spelling.${systemOf(info.platform)}`)}</dd>
          <dt>{t('common.appName')}</dt>
          <dd>{t('shell.settings.version', { version: info.version })}</dd>
        </dl>
      )}
    </section>
  )
}

/** Node's name of the system; every other is a Unix like Linux. */
function systemOf(platform: string): 'win32' | 'darwin' | 'linux' {
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux'
}
