import { NativeSelect } from '@mantine/core'
import { fieldsOf, type ImportKind, type Mapping } from '@shared/rules/import/fields'
import { useTexts } from '@renderer/ui/texts'
import styles from './Import.module.css'

interface MappingSelectsProps {
  kind: ImportKind
  headings: readonly string[]
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** What each column holds. A field chosen for one column is taken from the other that had it. */
export function MappingSelects({ kind, headings, mapping, onChange }: MappingSelectsProps) {
  const { t } = useTexts()
  const fields = fieldsOf(kind)
  const data = [
    { value: '', label: t('importing.notTaken') },
    ...fields.map((value) => ({ value, label: t(`importing.fields.${value}`) })),
  ]
  return (
    <fieldset className={styles['mapping']}>
      <legend className={styles['legend']}>{t('importing.columns')}</legend>
      {headings.map((heading, at) => (
        <NativeSelect
          key={at}
          size="xs"
          label={heading.trim() || t('importing.unnamed', { number: at + 1 })}
          value={mapping[at] ?? ''}
          data={data}
          onChange={(event) => {
            const chosen = fields.find((field) => field === event.currentTarget.value) ?? null
            onChange(
              headings.map((_, place) => {
                if (place === at) return chosen
                const other = mapping[place] ?? null
                return other === chosen ? null : other
              }),
            )
          }}
        />
      ))}
    </fieldset>
  )
}
