import { Input, Textarea, TextInput } from '@mantine/core'
import { documentLanguages, type DocumentLanguage } from '@shared/model/base'
import { RichText } from '../../richText/RichText'
import { useTexts } from '../../texts'
import { asText, valueAt } from '../values'
import type { FieldInputProps } from './face'
import styles from './LocalField.module.css'

interface LocalExtra {
  kind: 'localLine' | 'localText'
  languages?: readonly DocumentLanguage[]
  rows?: number
  isFormatted?: true
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
          if (field.isFormatted)
            return (
              <FormattedInput
                key={language}
                id={shared.id}
                label={shared['aria-label']}
                code={t(`common.languageCodes.${language}`)}
                lang={language}
                error={shared.error}
                value={shared.value}
                rows={texts[index] || index === 0 ? 3 : 1}
                onChange={(text) => write(language, text)}
              />
            )
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

interface FormattedInputProps {
  id: string
  label: string
  code: string
  lang: DocumentLanguage
  error: string | undefined
  value: string
  rows: number
  onChange: (text: string) => void
}

/** One language of a formatted text. */
function FormattedInput({ id, label, code, error, ...text }: FormattedInputProps) {
  return (
    <div id={id} className={styles['formatted']}>
      <span id={`${id}.label`} className={styles['unseen']}>
        {label}
      </span>
      <span className={styles['code']} data-kind="localText" aria-hidden>
        {code}
      </span>
      <RichText
        {...text}
        labelledBy={`${id}.label`}
        describedBy={error ? `${id}.problem` : undefined}
        isInvalid={error !== undefined}
      />
      {error && <Input.Error id={`${id}.problem`}>{error}</Input.Error>}
    </div>
  )
}
