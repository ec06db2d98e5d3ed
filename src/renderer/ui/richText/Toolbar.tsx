import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { ActionIcon, Tooltip } from '@mantine/core'
import { useTexts } from '../texts'
import styles from './RichText.module.css'
import { marksAndBlocks, stateOf, tableTools, type Tool } from './tools'

interface ToolbarProps {
  editor: Editor
  /** Asks for the address of a link, where the tool was pressed. */
  onLink: (at: HTMLElement) => void
}

/** The tools of a formatted text, shown while it is written in; one stop for Tab, arrows within. */
export function Toolbar({ editor, onLink }: ToolbarProps) {
  const { t } = useTexts()
  const state = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) })
  const [current, setCurrent] = useState(0)
  const tools = state.table ? [...marksAndBlocks, ...tableTools] : marksAndBlocks

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') {
      event.preventDefault()
      editor.view.focus()
    } else if (step !== undefined) {
      event.preventDefault()
      const buttons = [...event.currentTarget.querySelectorAll('button')]
      const at = buttons.findIndex((button) => button === document.activeElement)
      buttons[(at + step + buttons.length) % buttons.length]?.focus()
    }
  }

  function onFocus({ currentTarget, target }: FocusEvent<HTMLElement>) {
    const at = [...currentTarget.querySelectorAll('button')].findIndex((one) => one === target)
    if (at >= 0) setCurrent(at)
  }

  function press(tool: Tool, button: HTMLElement) {
    if (tool.name === 'link') onLink(button)
    else tool.run(editor)
  }

  return (
    <div
      className={styles['toolbar']}
      role="toolbar"
      aria-label={t('richText.toolbar')}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {tools.map((tool, at) => {
        const label = t(`richText.tools.${tool.name}`)
        return (
          <Tooltip key={tool.name} label={tool.keys ? `${label} (${tool.keys})` : label}>
            <ActionIcon
              size="sm"
              variant={state[tool.name as keyof typeof state] ? 'light' : 'subtle'}
              color="gray"
              tabIndex={at === Math.min(current, tools.length - 1) ? 0 : -1}
              aria-label={label}
              aria-pressed={
                tool.isSwitch ? Boolean(state[tool.name as keyof typeof state]) : undefined
              }
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => press(tool, event.currentTarget)}
            >
              <tool.Icon aria-hidden />
            </ActionIcon>
          </Tooltip>
        )
      })}
    </div>
  )
}
