import type { KeyboardEvent, ReactNode } from 'react'
import { isWritten, textIn } from '@shared/model/base'
import { plainWords } from '@shared/richText/plainWords'
import { AttachmentList } from '@renderer/register/attachments/AttachmentList'
import { useTexts } from '@renderer/ui/texts'
import { editItem, storeText } from '../actions/editItem'
import { useBuilder } from '../builder'
import { titleId } from '../items/focus'
import { useListCommands } from '../items/listCommands'
import type { AgendaRow } from '../outline/rows'
import { longText } from '../outline/titleText'
import { Attachments } from './Attachments'
import styles from './ItemDetails.module.css'
import { ItemTasks } from './ItemTasks'
import { MatterFields } from './MatterFields'
import { OutcomeFields } from './OutcomeFields'
import { Practical } from './Practical'
import { TypedRichText } from './TypedRichText'
import { TypedText } from './TypedText'

interface ItemDetailsProps {
  row: AgendaRow
  title: string
  focus: 'presenter' | null
}

/** Everything of an item that its line does not show. Escape folds it and goes back to the title. */
export default function ItemDetails({ row, title, focus }: ItemDetailsProps) {
  const { t } = useTexts()
  const { language, locked, sealed } = useBuilder()
  const commands = useListCommands()
  const { occurrence, matter } = row
  const { id, section } = occurrence

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // Escape first closes the list of a picker.
    if (event.target instanceof HTMLElement && event.target.ariaExpanded === 'true') return
    document.getElementById(titleId(id))?.focus()
    commands.toggle(id)
  }

  // After the meeting its results are what is written, so they come first.
  const results = !section && (
    <>
      {locked && (!sealed || isWritten(occurrence.notes)) && (
        <TypedRichText
          field={`${id}.notes.${language}`}
          key={`notes ${language}`}
          label={t('model.field.notes')}
          language={language}
          readOnly={sealed}
          placeholder={plainWords(textIn(occurrence.notes, language))}
          stored={occurrence.notes[language]}
          store={(text) => storeText(occurrence, 'notes', language, text)}
        />
      )}
      <Part title={t('agenda.edit.outcome')}>
        <fieldset className={styles['sealed']} disabled={sealed}>
          <OutcomeFields occurrence={occurrence} />
        </fieldset>
      </Part>
      <Part title={t('agenda.edit.tasks')}>
        <ItemTasks row={row} />
      </Part>
    </>
  )

  return (
    <div
      className={styles['details']}
      role="group"
      aria-label={t('agenda.edit.region', { title })}
      onKeyDown={onKeyDown}
    >
      {locked && results}
      {(['explanation', 'proposal'] as const)
        .filter((field) => !locked || isWritten(occurrence[field]))
        .map((field) => (
          <TypedRichText
            field={`${occurrence.id}.${field}.${language}`}
            key={`${field} ${language}`}
            label={t(`model.field.${field}`)}
            language={language}
            readOnly={locked}
            placeholder={
              plainWords(textIn(occurrence[field], language)) ||
              t(`agenda.edit.${field}Placeholder`)
            }
            stored={occurrence[field][language]}
            store={(text) => storeText(occurrence, field, language, text)}
          />
        ))}
      {!section && (
        <Part title={t('page.files.title')}>
          <fieldset className={styles['sealed']} disabled={sealed}>
            <Attachments occurrence={occurrence} />
          </fieldset>
          <AttachmentList
            of={{ kind: 'occurrence', id }}
            files={occurrence.files}
            isReadOnly={sealed || locked}
          />
        </Part>
      )}
      <TypedText
        field={`${occurrence.id}.privateNote`}
        label={t('model.field.privateNote')}
        placeholder={t('agenda.edit.noteHelp')}
        stored={occurrence.privateNote}
        store={(text) => editItem(id, { privateNote: longText(text) })}
      />
      <Part title={t('agenda.edit.practical')}>
        <Practical occurrence={occurrence} focus={focus} />
      </Part>
      {!locked && results}
      {!section && (
        <Part title={t('agenda.edit.matter')}>
          <MatterFields matter={matter} occurrence={occurrence} />
        </Part>
      )}
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={title}>
      <h2 className={styles['partTitle']}>{title}</h2>
      {children}
    </section>
  )
}
