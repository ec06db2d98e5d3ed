import { Button } from '@mantine/core'
import { useImperativeHandle, useState, type ClipboardEvent, type Ref } from 'react'
import { newId } from '@shared/model/base'
import { AddIcon, HeadingIcon } from '@renderer/ui/icons'
import { EmptyState } from '@renderer/ui/EmptyState'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { addItem, addSection } from '../actions/addItem'
import { useBuilder } from '../builder'
import type { AgendaRow } from '../outline/rows'
import { isPastedInPart } from '../outline/titleText'
import { AttachMatter } from './AttachMatter'
import { lastLineId } from './focus'
import styles from './ItemList.module.css'
import { ItemRow } from './ItemRow'
import { KeepFocus } from './KeepFocus'
import { ListCommandsContext } from './listCommands'
import { NewItemLine } from './NewItemLine'
import { useAgendaList, writingIndex, type Writing } from './useAgendaList'

/** What the rest of the screen can ask of the list. */
export interface ItemListHandle {
  /** Unfolds an item and moves the focus to it. */
  goTo: (occurrenceId: string) => void
}

/** The agenda: its items, the line for the next one, and the ways to add something else. */
export function ItemList({ rows, ref }: { rows: readonly AgendaRow[]; ref: Ref<ItemListHandle> }) {
  const { t } = useTexts()
  const { meetingId, language, locked } = useBuilder()
  const { commands, unfolded, writing, setWriting, told, goTo } = useAgendaList(meetingId, rows)
  const [isSectionOpen, setSectionOpen] = useState(false)
  useImperativeHandle(ref, () => ({ goTo }))

  async function add(text: string, line: Writing | null) {
    const { parentId, afterIds } = line ?? { parentId: null, afterIds: [] }
    const id = newId()
    // Before it is stored, so that one typed right after goes below it.
    if (line) {
      setWriting((now) =>
        now?.key === line.key ? { ...now, afterIds: [...now.afterIds, id] } : now,
      )
    }
    return (await addItem(meetingId, text, language, { parentId, afterIds }, id)).result
  }

  /** The fields of items leave out what no paper can show; nobody should find that out from the paper. */
  function tellOfPaste({ clipboardData, target }: ClipboardEvent) {
    const isWritten = target instanceof HTMLElement && target.matches(':read-write')
    if (isWritten && isPastedInPart(clipboardData.getData('text/plain')))
      notify({ text: t('agenda.item.pastedInPart'), tone: 'attention' })
  }

  const items = rows.map((row) => (
    <ItemRow
      key={row.occurrence.id}
      row={row}
      unfolded={unfolded.has(row.occurrence.id)}
      focus={unfolded.get(row.occurrence.id) ?? null}
    />
  ))
  if (writing && !locked) {
    const line = (
      <NewItemLine
        key={writing.key}
        label={t('agenda.item.addHere')}
        placeholder={t('agenda.item.addHelp')}
        depth={writing.parentId === null ? 0 : 1}
        autoFocus
        onAdd={(text) => add(text, writing)}
        onClose={() => {
          setWriting((now) => (now?.key === writing.key ? null : now))
        }}
      />
    )
    items.splice(writingIndex(rows, writing), 0, line)
  }

  return (
    <ListCommandsContext value={commands}>
      {rows.length === 0 && (
        <EmptyState title={t('agenda.builder.empty')} text={t('agenda.builder.emptyText')} />
      )}
      <ol
        className={styles['list']}
        aria-label={t('agenda.builder.list')}
        aria-describedby={locked ? undefined : 'agenda-keys'}
        onPaste={tellOfPaste}
      >
        <KeepFocus>{items}</KeepFocus>
        {!locked && (
          <>
            {isSectionOpen && (
              <NewItemLine
                key="section"
                label={t('agenda.item.sectionHere')}
                placeholder={t('agenda.item.sectionHere')}
                depth={0}
                autoFocus
                onAdd={async (text) => {
                  const place = { parentId: null, afterIds: [] }
                  const { result } = await addSection(meetingId, text, language, place)
                  if (result.ok) document.getElementById(lastLineId)?.focus()
                  return result
                }}
                onClose={() => {
                  setSectionOpen(false)
                }}
              />
            )}
            <NewItemLine
              key="last"
              id={lastLineId}
              label={t('agenda.item.add')}
              placeholder={t('agenda.item.add')}
              depth={0}
              onAdd={(text) => add(text, null)}
            />
          </>
        )}
      </ol>
      {!locked && (
        <div className={styles['more']}>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<HeadingIcon aria-hidden />}
            onClick={() => {
              setSectionOpen(true)
            }}
          >
            {t('agenda.item.addSection')}
          </Button>
          <AttachMatter icon={<AddIcon aria-hidden />} onAttached={goTo} />
          <p id="agenda-keys" className={styles['help']}>
            {t('agenda.item.addHelp')}. {t('agenda.builder.keys')}
          </p>
        </div>
      )}
      <div ref={told} role="status" className={styles['told']} />
    </ListCommandsContext>
  )
}
