import { Modal } from '@mantine/core'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import { keysOf } from './keys'
import styles from './HelpSheet.module.css'

const groups = {
  everywhere: [
    ['Ctrl + 1 … 9', 'screens'],
    [keysOf('palette'), 'palette'],
    [keysOf('newMeeting'), 'newMeeting'],
    [keysOf('newTask'), 'newTask'],
    [keysOf('undo'), 'undo'],
    [keysOf('redo'), 'redo'],
    [keysOf('find'), 'find'],
    ['?', 'keys'],
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
    ['Shift + F10', 'columnMenu'],
    ['Alt + → ←', 'moveColumn'],
    ['Shift + → ←', 'sizeColumn'],
    ['F2', 'editCell'],
    ['Shift + Space', 'pickRow'],
    ['Shift + ↑ ↓', 'pickRows'],
    ['Ctrl + A', 'pickAll'],
    ['Ctrl + C', 'copyRows'],
    ['Delete', 'removeRows'],
  ],
  page: [
    ['E', 'editRecord'],
    ['T', 'addTask'],
    ['V', 'verify'],
    ['Delete', 'removeRecord'],
    ['Esc', 'goBack'],
  ],
  form: [
    ['Ctrl + Enter', 'saveForm'],
    ['Esc', 'leaveForm'],
  ],
} as const

const groupNames = ['everywhere', 'agenda', 'list', 'page', 'form'] as const

interface HelpSheetProps {
  opened: boolean
  /** The program's version; empty until main has told it. */
  version: string
  onClose: () => void
}

/** The keys on one sheet, and the version at its foot. */
export default function HelpSheet({ opened, version, onClose }: HelpSheetProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
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
