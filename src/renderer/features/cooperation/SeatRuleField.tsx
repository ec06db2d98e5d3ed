import { Checkbox } from '@mantine/core'
import { documentLanguages } from '@shared/model/base'
import type { SeatRule } from '@shared/model/body'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl, RecordSource, RowField } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import styles from './SeatRuleField.module.css'

interface SeatRuleFieldProps {
  control: FieldControl
  bodies: RecordSource
  /** Active members of a body today; null when it has no memberships. */
  countMembers: (bodyId: string) => number | null
}

/** The rule as it is being written: the body may still be missing, the number still be typed. */
type Draft = { [K in keyof SeatRule]: SeatRule[K] | null }

const noRule: Draft = { membersOfId: null, each: 1, extras: [] }

/** "One seat for each active member of … × n, and these": as many as the members are on the day. */
export function SeatRuleField({ control, bodies, countMembers }: SeatRuleFieldProps) {
  const { t } = useTexts()
  const rule = control.value as Draft | null
  const part = (field: RowField) => (
    <FieldInput
      field={field}
      control={{
        id: `${control.id}.${field.name}`,
        value: rule?.[field.name as keyof Draft],
        setValue: (value) => control.setValue({ ...rule, [field.name]: value }),
        error: control.inner[field.name],
        inner: problemsUnder(control.inner, field.name),
        values: { ...rule },
      }}
    />
  )

  return (
    <div className={styles['rule']}>
      <Checkbox
        id={control.id}
        className={styles['wide']}
        label={t('cooperation.seatRule.use')}
        checked={rule !== null}
        onChange={(event) => control.setValue(event.currentTarget.checked ? noRule : null)}
      />
      {rule !== null && (
        <>
          {part({
            kind: 'record',
            name: 'membersOfId',
            label: t('cooperation.seatRule.membersOf'),
            source: bodies,
            required: true,
          })}
          {part({
            kind: 'number',
            name: 'each',
            label: t('cooperation.seatRule.each'),
            min: 1,
            max: 20,
          })}
          <div className={styles['wide']}>
            {part({
              kind: 'rows',
              name: 'extras',
              label: t('cooperation.seatRule.extras'),
              hint: t('cooperation.seatRule.extrasHint'),
              addLabel: t('cooperation.seatRule.addExtra'),
              make: () => ({ fi: '', en: '', sv: '' }),
              fields: documentLanguages.map((language) => ({
                kind: 'text',
                name: language,
                label: t(`common.languages.${language}`),
                span: 2,
              })),
            })}
          </div>
          <Sum rule={rule} countMembers={countMembers} />
        </>
      )}
    </div>
  )
}

/** What the rule comes to today. */
function Sum({ rule, countMembers }: Pick<SeatRuleFieldProps, 'countMembers'> & { rule: Draft }) {
  const { t } = useTexts()
  const { membersOfId, each, extras } = rule
  const members = membersOfId === null ? null : countMembers(membersOfId)
  if (members === null || typeof each !== 'number') return null
  const others = extras?.length ?? 0
  return (
    <p className={styles['sum']} role="status">
      {t('cooperation.seatRule.sum', {
        places: members * each + others,
        members,
        each,
        extras: others,
      })}
    </p>
  )
}

function problemsUnder(inner: FieldControl['inner'], name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inner).flatMap(([path, message]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), message] as const] : [],
    ),
  )
}
