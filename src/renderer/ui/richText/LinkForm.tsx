import { Button, Group, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState, type SyntheticEvent } from 'react'
import { linkAddress } from '@shared/richText/inlineMarks'
import { PlacedPopover } from '../PlacedPopover'
import { useTexts } from '../texts'

interface LinkFormProps {
  editor: Editor
  at: HTMLElement
  onClose: () => void
}

/** Asks where the chosen words lead; where none are chosen, the address itself is written. */
export function LinkForm({ editor, at, onClose }: LinkFormProps) {
  const { t } = useTexts()
  const before = String(editor.getAttributes('link')['href'] ?? '')
  const [typed, setTyped] = useState(before)
  const [isRefused, setRefused] = useState(false)

  function close() {
    onClose()
    editor.view.focus()
  }

  function store(event: SyntheticEvent) {
    event.preventDefault()
    // The form is drawn within another: that one is not to be sent.
    event.stopPropagation()
    const address = linkAddress(/^[a-z]+:/i.test(typed) ? typed : `https://${typed.trim()}`)
    if (address === null) {
      setRefused(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && before === '')
      chain
        .insertContent({
          type: 'text',
          text: address,
          marks: [{ type: 'link', attrs: { href: address } }],
        })
        .run()
    else chain.setLink({ href: address }).run()
    onClose()
  }

  return (
    <PlacedPopover at={at} label={t('richText.link.title')} onClose={close}>
      <form onSubmit={store} noValidate>
        <TextInput
          data-autofocus
          label={t('richText.link.address')}
          type="url"
          value={typed}
          error={isRefused && t('richText.link.refused')}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setRefused(false)
          }}
        />
        <Group mt="xs" gap="xs" justify="flex-end">
          {before !== '' && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run()
                onClose()
              }}
            >
              {t('richText.link.remove')}
            </Button>
          )}
          <Button size="compact-sm" type="submit">
            {t('richText.link.store')}
          </Button>
        </Group>
      </form>
    </PlacedPopover>
  )
}
