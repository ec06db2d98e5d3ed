import { NativeSelect, NumberInput } from '@mantine/core'
import { itemKinds, slots, type TemplateItem } from '@shared/model/template'
import { choicesOf } from '@renderer/register/choices'
import { useTexts } from '@renderer/ui/texts'
import styles from './TemplateItemsField.module.css'

interface TemplateItemDetailsProps {
  item: TemplateItem
  /** How the item is called aloud: its number, or that it is a section heading. */
  spoken: string
  onChange: (fields: Partial<TemplateItem>) => void
}

/** Kind, minutes and place of a standing item; a section heading has none of them. */
export function TemplateItemDetails({ item, spoken, onChange }: TemplateItemDetailsProps) {
  const { t } = useTexts()
  return (
    <div className={styles['details']}>
      {!item.section && (
        <>
          <NativeSelect
            size="xs"
            aria-label={t('meetings.items.kind', { number: spoken })}
            data={choicesOf(itemKinds, (code) => t(`model.itemKind.${code}`))}
            value={item.kind}
            onChange={(event) =>
              onChange({ kind: event.currentTarget.value as TemplateItem['kind'] })
            }
          />
          <NumberInput
            size="xs"
            className={styles['minutes'] ?? ''}
            aria-label={t('meetings.items.minutes', { number: spoken })}
            suffix={` ${t('meetings.form.minutesUnit')}`}
            min={0}
            max={600}
            step={5}
            allowDecimal={false}
            hideControls
            value={item.minutes}
            onChange={(value) => onChange({ minutes: Number(value) || 0 })}
          />
          <NativeSelect
            size="xs"
            className={styles['slot'] ?? ''}
            aria-label={t('meetings.items.slot', { number: spoken })}
            data={[
              { value: '', label: t('meetings.items.noSlot') },
              ...choicesOf(slots, (code) => t(`meetings.slot.${code}`)),
            ]}
            value={item.slot ?? ''}
            onChange={(event) =>
              onChange({ slot: (event.currentTarget.value || null) as TemplateItem['slot'] })
            }
          />
        </>
      )}
      <label className={styles['section']}>
        <input
          type="checkbox"
          checked={item.section}
          onChange={(event) => onChange({ section: event.currentTarget.checked })}
        />
        {t('meetings.items.section')}
      </label>
    </div>
  )
}
