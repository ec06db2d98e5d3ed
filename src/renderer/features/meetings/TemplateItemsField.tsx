import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { documentLanguages, type DocumentLanguage } from '@shared/model/base'
import type { TemplateItem } from '@shared/model/template'
import type { FieldControl } from '@renderer/ui/form/types'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './TemplateItemsField.module.css'
import { TemplateItemRow } from './TemplateItemRow'
import { itemAddedAfter, itemNumbers, type ItemsChange } from './templateItems'

/** The standing items of a template as a list to edit. The value is a list of template items. */
export function TemplateItemsField({ control }: { control: FieldControl }) {
  const { t, language: uiLanguage } = useTexts()
  const items = (Array.isArray(control.value) ? control.value : []) as TemplateItem[]
  const numbers = itemNumbers(items)
  const [language, setLanguage] = useState<DocumentLanguage>(uiLanguage)
  const list = useRef<HTMLOListElement>(null)
  const [open, setOpen] = useState<number | null>(null)
  const [wanted, setWanted] = useState<{ index: number } | null>(null)

  useEffect(() => {
    if (wanted) list.current?.querySelectorAll<HTMLElement>('[data-title]')[wanted.index]?.focus()
  }, [wanted])

  function apply({ items: next, focus }: ItemsChange) {
    control.setValue(next)
    // Places are what items are known by here: after a move another would stand open.
    setOpen(null)
    setWanted({ index: focus })
  }

  return (
    <div role="group" aria-label={t('meetings.form.items')} className={styles['field']}>
      <SegmentedControl
        className={styles['language'] ?? ''}
        aria-label={t('meetings.items.language')}
        value={language}
        onChange={(value) => setLanguage(value)}
        data={documentLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
      />
      {items.length === 0 && <p className={styles['none']}>{t('meetings.items.none')}</p>}
      <ol ref={list} className={styles['list']}>
        {items.map((_, index) => (
          <TemplateItemRow
            key={index}
            items={items}
            index={index}
            number={numbers[index] ?? ''}
            language={language}
            error={problemOf(control, index)}
            onItems={control.setValue}
            onMove={apply}
            isOpen={open === index}
            onOpen={(isOpen) => setOpen(isOpen ? index : null)}
          />
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<AddIcon aria-hidden />}
        onClick={() => apply(itemAddedAfter(items, items.length - 1))}
      >
        {t('meetings.items.add')}
      </Button>
    </div>
  )
}

/** The first problem inside one item, such as in `3.minutes`. */
function problemOf(control: FieldControl, index: number): string | undefined {
  return Object.entries(control.inner).find(([path]) => path.startsWith(`${index}.`))?.[1]
}
