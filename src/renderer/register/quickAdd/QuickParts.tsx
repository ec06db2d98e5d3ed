import { UnstyledButton } from '@mantine/core'
import type { QuickPart, QuickTask } from '@shared/rules/quickAdd/quickAdd'
import { ClearIcon } from '@renderer/ui/icons'
import { partWords, type WordsContext } from './quickWords'
import styles from './QuickAdd.module.css'

interface QuickPartsProps {
  task: QuickTask
  words: WordsContext
  onTakeBack: (part: QuickPart) => void
}

type Understood = QuickPart & { problem: null }

/** What was understood: each can be made text again with Enter, Space, Backspace or Delete. */
export function QuickParts({ task, words, onTakeBack }: QuickPartsProps) {
  const { t } = words
  const parts = task.parts.filter((part): part is Understood => part.problem === null)
  if (parts.length === 0) return null
  return (
    <ul className={styles['parts']} aria-label={t('tasks.quickAdd.understood')}>
      {parts.map((part, index) => {
        const at = parts.slice(0, index).filter(({ type }) => type === part.type).length
        const { name, value } = partWords(part, at, words)
        return (
          <li key={`${part.type} ${at}`}>
            <UnstyledButton
              className={styles['part']}
              aria-label={t('tasks.quickAdd.makeText', { name, value })}
              onClick={() => onTakeBack(part)}
              onKeyDown={(event) => {
                if (event.key !== 'Backspace' && event.key !== 'Delete') return
                event.preventDefault()
                onTakeBack(part)
              }}
            >
              <span className={styles['name']}>{name}</span>
              <span>{value}</span>
              <ClearIcon aria-hidden />
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}
