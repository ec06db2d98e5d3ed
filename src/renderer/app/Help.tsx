import { Modal } from '@mantine/core'
import { useState } from 'react'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import { useCommand } from './commands'
import styles from './Help.module.css'

const groups = {
  everywhere: [
    ['Ctrl + 1 … 6', 'screens'],
    ['Ctrl + N', 'newMeeting'],
    ['Ctrl + Shift + N', 'newTask'],
    ['Ctrl + Z', 'undo'],
    ['Ctrl + Y', 'redo'],
    ['Ctrl + F', 'find'],
  ],
  agenda: [
    ['Enter', 'addItem'],
    ['Alt + ↑ ↓', 'moveItem'],
    ['Alt + → ←', 'indentItem'],
    ['Ctrl + Enter', 'unfoldItem'],
    ['Ctrl + E', 'exportAgenda'],
  ],
  list: [
    ['↑ ↓ ← →', 'move'],
    ['Enter', 'open'],
    ['Alt + Enter', 'openPage'],
    ['Alt + ↓', 'filter'],
  ],
  page: [
    ['E', 'editRecord'],
    ['T', 'addTask'],
    ['V', 'verify'],
    ['Esc', 'goBack'],
  ],
  form: [
    ['Ctrl + Enter', 'saveForm'],
    ['Esc', 'leaveForm'],
  ],
} as const

const groupNames = ['everywhere', 'agenda', 'list', 'page', 'form'] as const

/** The keys on one sheet; the Help menu and F1 open it. */
export function Help() {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [version, setVersion] = useState('')
  const show = () => {
    setOpen(true)
    void window.kv.app.info().then((info) => {
      if (info.ok) setVersion(info.value.version)
    })
  }
  useCommand('help', show)
  useCommand('about', show)

  return (
    <Modal
      opened={open}
      onClose={() => {
        setOpen(false)
      }}
      title={t('shell.help.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size="lg"
    >
      <div className={styles.groups}>
        {groupNames.map((group) => (
          <section key={group}>
            <h3 className={styles.name}>{t(`shell.help.groups.${group}`)}</h3>
            <dl className={styles.keys}>
              {groups[group].map(([keys, action]) => (
                <div key={action} className={styles.row}>
                  <dt>{t(`shell.help.${action}`)}</dt>
                  <dd>
                    <KeyHint keys={keys} />
                    <span className={styles.spoken}>{keys}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.about}>
        {t('common.appName')} · {t('shell.settings.version', { version })}
      </p>
    </Modal>
  )
}
