import { SegmentedControl } from '@mantine/core'
import { useEffect } from 'react'
import { visibilities, type Occurrence } from '@shared/model/occurrence'
import { itemKinds } from '@shared/model/template'
import { peopleSource } from '@renderer/register/sources'
import { parseClock } from '@renderer/ui/form/parse'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import { useTexts } from '@renderer/ui/texts'
import { formatClock } from '@renderer/ui/format'
import { editItem } from '../actions/editItem'
import { useBuilder, useMeeting } from '../builder'
import styles from './ItemDetails.module.css'
import { ItemLinks } from './ItemLinks'
import { TypedLine } from './TypedLine'
import { useItemFields } from './useItemFields'

interface PracticalProps {
  occurrence: Occurrence
  focus: 'presenter' | null
}

/** How the item is handled: kind, presenter, fixed time, who sees it, its experts and links. */
export function Practical({ occurrence, focus }: PracticalProps) {
  const { t, language } = useTexts()
  const { locked } = useBuilder()
  const { people, organisations } = useMeeting()
  const control = useItemFields(occurrence)
  const source = peopleSource(people, organisations, language)
  const presenterId = `${occurrence.id}.presenterId`

  useEffect(() => {
    if (focus === 'presenter') document.getElementById(presenterId)?.focus()
  }, [focus, presenterId])

  return (
    <div className={styles['fields']}>
      <Choice
        label={t('model.field.kind')}
        value={occurrence.kind}
        choices={itemKinds.map((value) => ({ value, label: t(`model.itemKind.${value}`) }))}
        onChange={control('kind').setValue}
        disabled={locked}
      />
      <FieldInput<Occurrence>
        field={{
          kind: 'record',
          name: 'presenterId',
          label: t('model.field.presenter'),
          source,
          disabled: locked,
        }}
        control={control('presenterId')}
      />
      <TypedLine
        field={`${occurrence.id}.fixedStart`}
        label={t('model.field.fixedStart')}
        placeholder={t('table.form.clockHint')}
        inputMode="decimal"
        disabled={locked}
        stored={occurrence.fixedStart ? formatClock(occurrence.fixedStart, language) : ''}
        store={(text) =>
          editItem(occurrence.id, {
            fixedStart: text.trim() === '' ? null : (parseClock(text) ?? text),
          })
        }
      />
      <Choice
        isWide
        label={t('model.field.visibility')}
        help={t(`agenda.edit.visibilityHelp.${occurrence.visibility}`)}
        value={occurrence.visibility}
        choices={visibilities.map((value) => ({ value, label: t(`model.visibility.${value}`) }))}
        onChange={control('visibility').setValue}
        disabled={locked}
      />
      <FieldInput<Occurrence>
        field={{
          kind: 'records',
          name: 'expertIds',
          label: t('model.field.expertsOfItem'),
          source,
          disabled: locked,
        }}
        control={control('expertIds')}
      />
      <ItemLinks occurrence={occurrence} control={control('links')} disabled={locked} />
    </div>
  )
}

interface ChoiceProps {
  /** Takes the whole width, and more lines when that is not enough. */
  isWide?: boolean
  label: string
  help?: string
  value: string
  choices: { value: string; label: string }[]
  onChange: (value: unknown) => void
  disabled: boolean
}

function Choice({ isWide, label, help, value, choices, onChange, disabled }: ChoiceProps) {
  return (
    <div className={isWide ? styles['wide'] : undefined}>
      <p className={styles['label']}>{label}</p>
      <SegmentedControl
        fullWidth
        className={styles['choices'] ?? ''}
        aria-label={label}
        value={value}
        onChange={onChange}
        data={choices}
        disabled={disabled}
      />
      {help && <p className={styles['help']}>{help}</p>}
    </div>
  )
}
