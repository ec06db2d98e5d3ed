import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { isWritten } from '@shared/model/base'
import { itemKinds, slots, type TemplateItem } from '@shared/model/template'
import { choicesOf } from '@renderer/register/choices'
import { NoteIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { itemTexts } from './templateItems'
import styles from './TemplateItemsField.module.css'

interface TemplateItemDetailsProps {
  item: TemplateItem
  /** How the item is called aloud: its number, or that it is a section heading. */
  spoken: string
  isOpen: boolean
  /** Unfolds or folds its texts. */
  onOpen: (isOpen: boolean) => void
  onChange: (fields: Partial<TemplateItem>) => void
}

/** Kind, minutes and place of a standing item, which a section heading has not; and the way to its texts. */
export function TemplateItemDetails(props: TemplateItemDetailsProps) {
  const { item, spoken, isOpen, onOpen, onChange } = props
  const { t } = useTexts()
  const isTold = itemTexts.some((field) => isWritten(item[field]))
  const textsLabel = t(isTold ? 'meetings.items.texts' : 'meetings.items.addTexts')
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
      <Checkbox
        size="xs"
        label={t('meetings.items.section')}
        checked={item.section}
        onChange={(event) => onChange({ section: event.currentTarget.checked })}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<NoteIcon aria-hidden />}
        aria-expanded={isOpen}
        aria-label={t('meetings.items.ofItem', { text: textsLabel, number: spoken })}
        onClick={() => onOpen(!isOpen)}
      >
        {textsLabel}
      </Button>
    </div>
  )
}
