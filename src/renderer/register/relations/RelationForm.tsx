import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { newId } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { relationSchema } from '@shared/model/relation'
import { issueMessage } from '@shared/texts/issues'
import { put } from '@renderer/store/change'
import { useRecordMaps } from '@renderer/store/kept'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { RowField } from '@renderer/ui/form/types'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { linkName } from '../names'
import { linkGroups } from '../sources'
import { saveAsking } from '../suspension/saveAsking'
import { tellProblem } from '../tellSaved'
import { directionName, directions, relatedKinds } from './relationKinds'
import styles from './Relations.module.css'

interface Typed {
  /** The place in `directions`, as a choice has it. */
  direction: string
  other: Link | null
  from: string | null
  until: string | null
}

const nothing: Typed = { direction: '0', other: null, from: null, until: null }

/** A new relation of a record: how, to what, and for what time. */
export function RelationForm({ of, onClose }: { of: Link; onClose: () => void }) {
  const { t, language } = useTexts()
  const id = useId()
  const [typed, setTyped] = useState(nothing)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const records = useRecordMaps(relatedKinds)
  if (!records) return null
  const groups = linkGroups(records, relatedKinds, { t, language }).map((group) => ({
    ...group,
    options: group.options.filter((option) => option.id !== of.id),
  }))
  const direction = directions[Number(typed.direction)] ?? { kind: 'mergedInto', end: 'from' }

  async function add() {
    const { other, from, until } = typed
    if (other === null) return setProblems({ other: t('cooperation.relation.missing') })
    const ends = direction.end === 'from' ? [of, other] : [other, of]
    const fields = { id: newId(), kind: direction.kind, subject: ends[0], object: ends[1] }
    const read = relationSchema.safeParse({ ...fields, from, until })
    if (!read.success) {
      const found = read.error.issues.map((one) => [one.path.join('.'), issueMessage(t, one)])
      return setProblems(Object.fromEntries(found) as Record<string, string>)
    }
    const result = await saveAsking(t, [put('relation', read.data)], 'create')
    if (!result) return
    if (!result.ok) return tellProblem(t, result.problem)
    const name = `${directionName(t, direction)} ${linkName(records ?? {}, other, language)}`
    notify({ text: t('cooperation.relation.added', { name }) })
    onClose()
  }

  const part = (field: RowField & { name: keyof Typed }) => (
    <FieldInput
      field={field}
      control={{
        id: `${id}.${field.name}`,
        value: typed[field.name],
        setValue: (value) => setTyped((now) => ({ ...now, [field.name]: value })),
        error: problems[field.name],
        inner: {},
        values: { ...typed },
      }}
    />
  )

  return (
    <form
      className={styles['form']}
      aria-label={t('cooperation.relation.add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      {part({
        kind: 'choice',
        name: 'direction',
        label: t('cooperation.relation.kind'),
        choices: directions.map((one, at) => ({
          value: String(at),
          label: directionName(t, one),
        })),
      })}
      {part({
        kind: 'link',
        name: 'other',
        label: t('cooperation.relation.other'),
        groups,
        required: true,
      })}
      {part({ kind: 'day', name: 'from', label: t('model.field.from') })}
      {part({ kind: 'day', name: 'until', label: t('model.field.until') })}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit">{t('common.save')}</Button>
      </div>
    </form>
  )
}
