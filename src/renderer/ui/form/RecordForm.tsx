import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { KeyHint } from '../KeyHint'
import { useTexts } from '../texts'
import { Field } from './Field'
import { LeaveBar } from './LeaveBar'
import { ProblemSummary } from './ProblemSummary'
import styles from './RecordForm.module.css'
import type { RecordFormProps } from './types'
import { useRecordForm } from './useRecordForm'

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

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target
    const isInside = target instanceof Element && event.currentTarget.contains(target)
    if (!isInside || event.defaultPrevented) return
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault()
      void state.submit()
    } else if (event.key === 'Escape' && !target.closest('[aria-expanded="true"]')) {
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
          {fields.map((field, index) => (
            <Field
              key={field.kind === 'heading' ? `heading ${index}` : field.name}
              field={field}
              formId={formId}
              values={form.values}
              errors={form.errors}
              setValue={(name, value) => form.setFieldValue(name, value)}
              onLeave={state.leaveField}
            />
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
