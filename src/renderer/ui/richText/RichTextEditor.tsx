import type { EditorEvents } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { parseRichText } from '@shared/richText/parse'
import { writeRichText } from '@shared/richText/write'
import { notify } from '../notice/notices'
import { useTexts } from '../texts'
import { fromEditor, toEditor } from './editorJson'
import { extensions } from './extensions'
import { LinkForm } from './LinkForm'
import { cleanPasted, type LeftOut } from './paste'
import type { RichTextProps } from './RichText'
import styles from './RichText.module.css'
import { Toolbar } from './Toolbar'

const written = ({ editor }: EditorEvents['update']) => writeRichText(fromEditor(editor.getJSON()))

/** The editor itself; loaded when a text is first to be written. */
export default function RichTextEditor(props: RichTextProps) {
  const { value, onChange, onBlur, labelledBy, describedBy, lang, placeholder } = props
  const { isInvalid = false, rows = 3 } = props
  const { t } = useTexts()
  // What the editor last told or was told: only another text is put into it.
  const told = useRef(value)
  const latest = useRef({ onChange, t })
  const frame = useRef<HTMLDivElement>(null)
  const [isActive, setActive] = useState(false)
  const [linkAt, setLinkAt] = useState<HTMLElement | null>(null)

  const editor = useEditor({
    extensions,
    injectCSS: false,
    // A dash and a space begin a list; 2 * 3 * 4 and 12. joulukuuta stay what they are.
    enableInputRules: ['bulletList', 'heading', 'link'],
    enablePasteRules: ['link'],
    shouldRerenderOnTransaction: false,
    content: toEditor(parseRichText(value)),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-invalid': String(isInvalid),
        ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
        ...(lang !== undefined && { lang }),
        'data-rows': String(rows),
      },
      transformPastedHTML: (html) => {
        const cleaned = cleanPasted(html)
        tell(cleaned.leftOut)
        return cleaned.html
      },
      // Control characters, which no paper can show; whoever holds the field tells of them.
      transformPastedText: (text) => text.replaceAll(/(?![\n\r\t])\p{Cc}/gu, ''),
    },
    onUpdate: (event) => {
      told.current = written(event)
      latest.current.onChange(told.current)
    },
  })

  function tell(leftOut: readonly LeftOut[]) {
    for (const what of leftOut)
      notify({ text: latest.current.t(`richText.leftOut.${what}`), tone: 'info' })
  }

  useEffect(() => {
    latest.current = { onChange, t }
  }, [onChange, t])

  useEffect(() => {
    if (value === told.current) return
    told.current = value
    editor.commands.setContent(toEditor(parseRichText(value)), { emitUpdate: false })
  }, [editor, value])

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault()
      frame.current?.querySelector<HTMLElement>('[role=toolbar] button[tabindex="0"]')?.focus()
    }
  }

  /** The form of a link is drawn elsewhere on the page: while it is open the text is not left. */
  function onLeave({ currentTarget, relatedTarget }: FocusEvent) {
    if (currentTarget.contains(relatedTarget) || linkAt !== null) return
    setActive(false)
    onBlur?.()
  }

  return (
    <div
      ref={frame}
      className={styles['frame']}
      onKeyDown={onKeyDown}
      onFocus={() => setActive(true)}
      onBlur={onLeave}
    >
      {isActive && <Toolbar editor={editor} onLink={setLinkAt} />}
      <EditorContent
        editor={editor}
        className={`${styles['text'] ?? ''} ${styles['editor'] ?? ''}`}
      />
      {value === '' && placeholder && (
        <p className={styles['placeholder']} aria-hidden>
          {placeholder}
        </p>
      )}
      {linkAt && <LinkForm editor={editor} at={linkAt} onClose={() => setLinkAt(null)} />}
    </div>
  )
}
