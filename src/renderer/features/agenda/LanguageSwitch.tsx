import { SegmentedControl } from '@mantine/core'
import { documentLanguages, isWritten, type DocumentLanguage } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import { useTexts } from '@renderer/ui/texts'
import styles from './AgendaScreen.module.css'
import type { AgendaRow } from './outline/rows'

interface LanguageSwitchProps {
  rows: readonly AgendaRow[]
  /** The language of the meeting's documents: there a missing title is always told. */
  documents: DocumentLanguage
  value: DocumentLanguage
  onChange: (language: DocumentLanguage) => void
}

/** In which language titles and texts are written now; a mark tells in how many titles it is missing. */
export function LanguageSwitch({ rows, documents, value, onChange }: LanguageSwitchProps) {
  const { t } = useTexts()
  const titles = rows.map(({ occurrence, matter }) =>
    occurrenceTitle(occurrence, matter ?? undefined),
  )
  const missingIn = (language: DocumentLanguage) =>
    titles.filter((title) => isWritten(title) && title[language].trim() === '').length

  return (
    <SegmentedControl
      aria-label={t('agenda.builder.writing')}
      value={value}
      onChange={(next) => {
        onChange(documentLanguages.find((language) => language === next) ?? value)
      }}
      data={documentLanguages.map((language) => {
        const missing = missingIn(language)
        const isStarted = missing < titles.length || language === documents
        const isTold = missing > 0 && isStarted
        const name = t(`common.languages.${language}`)
        return {
          value: language,
          label: (
            <span
              className={styles['language']}
              title={
                isTold
                  ? t('agenda.builder.writingMissing', { language: name, count: missing })
                  : name
              }
            >
              {t(`common.languageCodes.${language}`)}
              {isTold && <span className={styles['missingCount']}>{missing}</span>}
            </span>
          ),
        }
      })}
    />
  )
}
