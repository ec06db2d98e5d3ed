import { KeyHint } from '@renderer/ui/KeyHint'
import { keysOf } from '@renderer/ui/keys'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
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
    [keysOf('openWorkspace'), 'openWorkspace'],
    [keysOf('saveWorkspace'), 'saveWorkspace'],
    [keysOf('settings'), 'settings'],
    ['Ctrl + Plus, −, 0', 'zoom'],
    ['F11', 'fullScreen'],
    ['Ctrl + Q', 'quit'],
    ['?', 'keys'],
  ],
  today: [
    ['0 … 9', 'goToPart'],
    ['↑ ↓', 'walkRows'],
    ['Enter', 'openRow'],
    ['Space', 'setStatus'],
  ],
  agenda: [
    ['Enter', 'addItem'],
    ['Alt + ↑ ↓', 'moveItem'],
    ['Alt + → ←', 'indentItem'],
    ['Ctrl + Enter', 'unfoldItem'],
    [keysOf('export'), 'exportAgenda'],
  ],
  hold: [
    ['Page Down', 'nextItem'],
    ['Page Up', 'previousItem'],
    ['Alt + 1 … 9', 'chooseOutcome'],
    ['Ctrl + Enter', 'lineToTask'],
    ['F6', 'goToPane'],
    ['Alt + ↑ ↓', 'moveItem'],
  ],
  list: [
    ['↑ ↓ ← →', 'move'],
    ['Enter', 'open'],
    ['Alt + Enter', 'openPage'],
    ['Alt + ↓', 'filter'],
    ['Space', 'rowAction'],
    ['Shift + F10', 'rowMenu'],
    ['Alt + → ←', 'moveColumn'],
    ['Shift + → ←', 'sizeColumn'],
    ['F2', 'editCell'],
    ['Shift + Space', 'pickRow'],
    ['Shift + ↑ ↓', 'pickRows'],
    ['Ctrl + A', 'pickAll'],
    ['Ctrl + C', 'copyRows'],
    ['Delete', 'removeRows'],
  ],
  board: [
    ['↑ ↓ ← →', 'walkCards'],
    ['Home End', 'endsOfColumn'],
    ['Alt + → ←', 'moveCard'],
    ['Space', 'cardStatus'],
    ['Enter', 'openPage'],
  ],
  calendar: [
    ['↑ ↓ ← →', 'walkDays'],
    ['Home End', 'endsOfWeek'],
    ['PgUp PgDn', 'turnCalendar'],
    ['T', 'goToToday'],
    ['V', 'monthOrWeek'],
    ['Enter', 'enterDay'],
    ['Esc', 'leaveDay'],
    ['Alt + ↑ ↓ ← →', 'moveDue'],
    ['Space', 'cardStatus'],
  ],
  timeline: [
    ['↑ ↓', 'walkTasks'],
    ['PgUp PgDn', 'walkTasksFar'],
    ['Home End', 'endsOfTasks'],
    ['Enter', 'openPage'],
  ],
  workload: [
    ['↑ ↓ ← →', 'move'],
    ['Enter', 'openWeek'],
    ['Esc', 'leaveWeek'],
  ],
  map: [
    ['↑ ↓ ← →', 'walkMap'],
    ['Home End', 'endsOfMap'],
    ['Space', 'focusNode'],
    ['Enter', 'openRecord'],
    ['+ −', 'zoomPicture'],
    ['0', 'showAll'],
    ['Esc', 'unfocusNode'],
  ],
  states: [
    ['↑ ↓ ← →', 'walkPeriods'],
    ['Home End', 'endsOfPeriods'],
    ['Enter', 'openRecord'],
    ['+ −', 'zoomPicture'],
    ['0', 'showAll'],
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

const groupNames = [
  'everywhere',
  'today',
  'agenda',
  'list',
  'board',
  'calendar',
  'timeline',
  'workload',
  'map',
  'states',
  'page',
  'form',
] as const

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
    <Dialog opened={opened} onClose={onClose} title={t('shell.help.title')} size="lg">
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
    </Dialog>
  )
}
