import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { KeyHint } from '../KeyHint'
import { useTexts } from '../texts'
import { Field } from './Field'
import { FieldGroup, groupsOf } from './FieldGroup'
import { LeaveBar } from './LeaveBar'
import { ProblemSummary } from './ProblemSummary'
import styles from './RecordForm.module.css'
import type { RecordFormProps } from './types'
import { useRecordForm } from './useRecordForm'

/** True when a field, or something inside it, has a problem. */
function hasErrorAt(errors: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.keys(errors).some((path) => path === name || path.startsWith(`${name}.`))
}

/**
 * The one form of the window. Ctrl + Enter saves; Escape leaves, and asks first when something is
 * unsaved. Problems stand in their own fields and in a list above them; what was typed stays.
 */
export function RecordForm<Values extends object>(props: RecordFormProps<Values>) {
  const { label, fields, onCancel, actions, saveLabel } = props
  const { t } = useTexts()
  const formId = useId()
  const state = useRecordForm(props)
  const { form, problems, saving, isChanged, restored } = state
  const [leaving, setLeaving] = useState(false)
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (problems.length > 0) summary.current?.querySelector('button')?.click()
  }, [problems])

  function leave() {
    if (isChanged) setLeaving(true)
    else onCancel()
  }

  /** Before the field: a list of choices would open at Enter, with Ctrl too. */
  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || !event.ctrlKey || !isInside(event)) return
    event.preventDefault()
    event.stopPropagation()
    void state.submit()
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target } = event
    if (!isInside(event) || !(target instanceof Element) || event.defaultPrevented) return
    if (event.key === 'Escape' && !target.closest('[aria-expanded="true"]')) {
      event.preventDefault()
      event.stopPropagation()
      if (leaving) setLeaving(false)
      else leave()
    }
  }

  function onSubmit(event: SubmitEvent) {
    event.preventDefault()
    void state.submit()
  }

  return (
    <form
      className={styles['form']}
      tabIndex={-1}
      aria-label={label}
      noValidate
      onSubmit={onSubmit}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
    >
      <div className={styles['content']}>
        {restored && (
          <p className={styles['restored']} role="status">
            {t('table.form.draftKept')}
            <Button variant="subtle" onClick={state.discard}>
              {t('table.form.discard')}
            </Button>
          </p>
        )}
        <ProblemSummary ref={summary} formId={formId} problems={problems} fields={fields} />
        <div className={styles['fields']}>
          {groupsOf(fields).map((group, at) => (
            <FieldGroup
              key={at}
              group={group}
              values={form.values}
              hasProblem={group.fields.some(({ name }) => hasErrorAt(form.errors, name))}
            >
              {group.fields.map((field) => (
                <Field
                  key={field.name}
                  field={field}
                  formId={formId}
                  values={form.values}
                  errors={form.errors}
                  setValue={(name, value) => form.setFieldValue(name, value)}
                  onLeave={state.leaveField}
                />
              ))}
            </FieldGroup>
          ))}
        </div>
      </div>
      <footer className={styles['footer']}>
        {leaving && isChanged ? (
          <LeaveBar
            onStay={() => setLeaving(false)}
            onDiscard={() => {
              state.discard()
              onCancel()
            }}
          />
        ) : (
          <>
            {actions}
            <span className={styles['space']} />
            <KeyHint keys={t('table.form.saveKeys')} />
            <Button variant="default" onClick={leave}>
              {isChanged ? t('common.cancel') : t('common.close')}
            </Button>
            <Button type="submit" loading={saving} aria-keyshortcuts="Control+Enter">
              {saveLabel ?? t('common.save')}
            </Button>
          </>
        )}
      </footer>
    </form>
  )
}

/** False for a key pressed in what only React counts as inside, such as a dialog. */
function isInside({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return target instanceof Node && currentTarget.contains(target)
}
