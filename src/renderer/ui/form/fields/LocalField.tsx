import { Input, Textarea, TextInput } from '@mantine/core'
import { documentLanguages, type DocumentLanguage } from '@shared/model/base'
import { useTexts } from '../../texts'
import { asText, valueAt } from '../values'
import type { FieldInputProps } from './face'
import styles from './LocalField.module.css'

interface LocalExtra {
  kind: 'localLine' | 'localText'
  languages?: readonly DocumentLanguage[]
  rows?: number
}

/** The same text in each language, one under another, with a mark of those that are missing. */
export function LocalField({ field, control }: FieldInputProps<LocalExtra>) {
  const { t } = useTexts()
  const languages = field.languages ?? documentLanguages
  const texts = languages.map((language) => asText(valueAt(control.value, language)))
  const missing = languages.filter((_, index) => texts[index]?.trim() === '')
  const isStarted = missing.length < languages.length
  const labelId = `${control.id}.label`

  function write(language: DocumentLanguage, text: string) {
    const before = typeof control.value === 'object' ? control.value : {}
    control.setValue({ ...before, [language]: text })
  }

  return (
    <div role="group" aria-labelledby={labelId}>
      <div className={styles['head']}>
        <Input.Label id={labelId} labelElement="div" size="xs" required={field.required ?? false}>
          {field.label}
        </Input.Label>
        {isStarted && missing.length > 0 && (
          <span className={styles['missing']}>
            {t('table.form.missingIn', {
              languages: missing
                .map((language) => t(`common.languageCodes.${language}`))
                .join(', '),
            })}
          </span>
        )}
      </div>
      {field.hint && <Input.Description size="xs">{field.hint}</Input.Description>}
      <div className={styles['inputs']}>
        {languages.map((language, index) => {
          const shared = {
            id: `${control.id}.${language}`,
            lang: language,
            disabled: field.disabled ?? false,
            'aria-label': t('table.form.inLanguage', {
              label: field.label,
              language: t(`common.languages.${language}`),
            }),
            leftSection: (
              <span className={styles['code']} data-kind={field.kind} aria-hidden>
                {t(`common.languageCodes.${language}`)}
              </span>
            ),
            value: texts[index] ?? '',
            error: control.inner[language] ?? (index === 0 ? control.error : undefined),
          }
          return field.kind === 'localLine' ? (
            <TextInput
              key={language}
              {...shared}
              onChange={(event) => write(language, event.currentTarget.value)}
            />
          ) : (
            <Textarea
              key={language}
              {...shared}
              autosize
              minRows={texts[index] || index === 0 ? (field.rows ?? 3) : 1}
              maxRows={18}
              onChange={(event) => write(language, event.currentTarget.value)}
            />
          )
        })}
      </div>
    </div>
  )
}
