import { Select } from '@mantine/core'
import { isWritten } from '@shared/model/base'
import type { Occurrence } from '@shared/model/occurrence'
import { outcomeCodes } from '@shared/model/outcome'
import { useTexts } from '@renderer/ui/texts'
import { chooseOutcome, storeOutcomeText } from '../actions/editItem'
import { useBuilder } from '../builder'
import styles from './ItemDetails.module.css'
import { TypedRichText } from './TypedRichText'

/** What the meeting did with the item: a standard phrase, and words when they are needed. */
export function OutcomeFields({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTexts()
  const { language, sealed } = useBuilder()
  const { id, outcome } = occurrence

  return (
    <div className={styles['outcomeFields']}>
      <Select
        aria-label={t('model.field.outcome')}
        placeholder={t('agenda.edit.outcomeNone')}
        data={outcomeCodes.map((value) => ({ value, label: t(`model.outcome.${value}`) }))}
        value={outcome?.code ?? null}
        onChange={(value) => {
          void chooseOutcome(id, outcomeCodes.find((code) => code === value) ?? null)
        }}
        clearable
        clearButtonProps={{
          'aria-label': t('table.form.clear', { label: t('model.field.outcome') }),
        }}
        checkIconPosition="right"
      />
      {outcome && (!sealed || isWritten(outcome.text)) && (
        <TypedRichText
          field={`${id}.outcome.${language}`}
          key={language}
          label={t('agenda.edit.outcomeText')}
          language={language}
          rows={1}
          readOnly={sealed}
          stored={outcome.text[language]}
          store={(typed) => storeOutcomeText(id, language, typed)}
        />
      )}
    </div>
  )
}
