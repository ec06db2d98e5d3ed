import { useId } from 'react'
import { textIn, type DocumentLanguage } from '@shared/model/base'
import type { TemplateItem } from '@shared/model/template'
import { plainWords } from '@shared/richText/plainWords'
import { RichText } from '@renderer/ui/richText/RichText'
import { useTexts } from '@renderer/ui/texts'
import { itemTexts, type ItemText } from './templateItems'
import styles from './TemplateItemsField.module.css'

interface TemplateItemTextsProps {
  item: TemplateItem
  /** How the item is called aloud. */
  spoken: string
  language: DocumentLanguage
  onText: (field: ItemText, text: string) => void
}

/** The explanation and the proposal with which a standing item comes to every meeting, in one language. */
export function TemplateItemTexts({ item, spoken, language, onText }: TemplateItemTextsProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div
      className={styles['texts']}
      role="group"
      aria-label={t('meetings.items.ofItem', { text: t('meetings.items.texts'), number: spoken })}
    >
      {itemTexts.map((field) => (
        <div key={`${field} ${language}`}>
          <div id={`${id}.${field}`} className={styles['textLabel']}>
            {t(`model.field.${field}`)}
            <span className={styles['code']}>{t(`common.languageCodes.${language}`)}</span>
          </div>
          <RichText
            labelledBy={`${id}.${field}`}
            lang={language}
            placeholder={plainWords(textIn(item[field], language))}
            value={item[field][language]}
            onChange={(text) => onText(field, text)}
          />
        </div>
      ))}
    </div>
  )
}
