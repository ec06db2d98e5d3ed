import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../texts'
import type { Draft, FieldProblem, RecordFormProps, Saved } from './types'
import { useAfterPress } from './useAfterPress'
import { validate } from './validate'
import { withDraft, type FormValues } from './values'

/** Milliseconds from the last keystroke to keeping the draft. */
const draftDelay = 300

/** The state of one form: values, problems, what is unsaved, and the saving itself. */
export function useRecordForm<Values extends object>(props: RecordFormProps<Values>) {
  const { schema, draft, isNew, onSubmit, onCancel } = props
  const { t } = useTexts()
  const [initial] = useState((): FormValues =>
    Object.fromEntries(Object.entries(props.initialValues)),
  )
  const [kept] = useState(() => withDraft(initial, draft?.load()))
  const form = useForm<FormValues>({ initialValues: initial })
  const [saving, setSaving] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [restored, setRestored] = useState(kept !== initial)
  const isChanged = form.isDirty()
  const drafts = useDraft(draft, isChanged ? form.values : null)

  // The draft goes over the initial values, so that the form knows it as unsaved.
  const start = useRef(() => {
    if (kept !== initial) form.setValues(kept)
  })
  useEffect(() => start.current(), [])

  const check = () => validate(t, schema, form.values, props.problems)

  function show(found: readonly FieldProblem[]) {
    setProblems(found)
    form.setErrors(Object.fromEntries(found.map(({ path, message }) => [path, message])))
  }

  const afterPress = useAfterPress()
  const latestCheck = useRef(checkField)
  useEffect(() => {
    latestCheck.current = checkField
  })

  /** Says what is wrong in a field, without touching the others. */
  function checkField(name: string) {
    if (!form.isDirty(name)) return
    const result = check()
    const found = result.ok ? [] : result.problems
    for (const { path, message } of found) {
      if (path === name || path.startsWith(`${name}.`)) form.setFieldError(path, message)
    }
  }

  /** When a field is left. */
  function leaveField(name: string) {
    afterPress(() => {
      latestCheck.current(name)
    })
  }

  async function submit(): Promise<void> {
    if (saving) return
    const result = check()
    if (!result.ok) return show(result.problems)
    if (!isChanged && !isNew) return onCancel()
    setSaving(true)
    const saved = await onSubmit(result.values).catch((error: unknown): Saved => {
      reportError(error)
      return { ok: false, problems: [{ path: '', message: t('table.form.failed') }] }
    })
    setSaving(false)
    if (!saved.ok) return show(saved.problems)
    show([])
    setRestored(false)
    drafts.forget()
    form.resetDirty(form.values)
  }

  function discard() {
    drafts.forget()
    setRestored(false)
    form.setValues(initial)
    show([])
  }

  return { form, problems, saving, isChanged, restored, leaveField, submit, discard }
}

/** Keeps the values a moment after they change, and at once when the form or the window goes. */
function useDraft(draft: Draft | undefined, values: FormValues | null) {
  const latest = useRef({ draft, values, isStored: true })
  useEffect(() => {
    latest.current = { draft, values, isStored: latest.current.values === values }
  }, [draft, values])

  useEffect(() => {
    if (latest.current.isStored) return undefined
    const stopWaiting = draft?.wait?.(() => store(latest.current))
    const timer = setTimeout(() => {
      store(latest.current)
      stopWaiting?.()
    }, draftDelay)
    return () => {
      clearTimeout(timer)
      stopWaiting?.()
    }
  }, [draft, values])

  useEffect(() => {
    const now = () => store(latest.current)
    addEventListener('pagehide', now)
    return () => {
      removeEventListener('pagehide', now)
      now()
    }
  }, [])

  /** Nothing is unsaved any more; what is waiting to be kept is not kept. */
  function forget() {
    latest.current = { draft, values: null, isStored: true }
    draft?.save(null)
  }
  return { forget }
}

interface Waiting {
  draft: Draft | undefined
  values: FormValues | null
  isStored: boolean
}

function store(waiting: Waiting) {
  if (waiting.isStored) return
  waiting.isStored = true
  waiting.draft?.save(waiting.values)
}
