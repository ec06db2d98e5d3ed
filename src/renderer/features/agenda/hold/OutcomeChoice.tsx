import { carryingOutcomes } from '@shared/model/closingOutcome'
import type { Occurrence } from '@shared/model/occurrence'
import { outcomeCodes, type OutcomeCode } from '@shared/model/outcome'
import { outcomePhrase, typedOutcome } from '@shared/rules/outcomePhrase'
import { useTexts } from '@renderer/ui/texts'
import { chooseOutcome, storeOutcomeText } from '../actions/editItem'
import { useBuilder } from '../builder'
import { TypedRichText } from '../details/TypedRichText'
import styles from './CurrentItem.module.css'
import { useHold } from './hold'

/** The standard phrases, one key each; the sentence may then be written otherwise and still does what it did. */
export function OutcomeChoice({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTexts()
  const { language } = useBuilder()
  const { isLocked } = useHold()
  const { id, outcome, matterId } = occurrence

  return (
    <section className={styles['part']} aria-label={t('meetingMode.item.outcome')} data-hold-part>
      <div className={styles['partHead']}>
        <h3 className={styles['partTitle']}>{t('meetingMode.item.outcome')}</h3>
        {!isLocked && <p className={styles['help']}>{t('meetingMode.item.outcomeKeys')}</p>}
      </div>
      <div className={styles['phrases']} role="group" aria-label={t('meetingMode.item.outcome')}>
        {outcomeCodes.map((code, index) => (
          <button
            key={code}
            type="button"
            className={styles['phrase']}
            aria-pressed={outcome?.code === code}
            aria-keyshortcuts={`Alt+${index + 1}`}
            disabled={isLocked}
            onClick={() => void toggleOutcome(occurrence, code)}
          >
            <kbd aria-hidden>{index + 1}</kbd>
            {t(`model.outcome.${code}`)}
          </button>
        ))}
      </div>
      {outcome && (
        <>
          <TypedRichText
            key={`${outcome.code} ${language}`}
            field={`${id}.outcome.${outcome.code}.${language}`}
            label={t('meetingMode.item.outcomeText')}
            language={language}
            rows={1}
            readOnly={isLocked}
            stored={outcome.text[language] || outcomePhrase(outcome.code, language)}
            store={(typed) =>
              storeOutcomeText(id, language, typedOutcome(outcome.code, language, typed))
            }
          />
          {matterId !== null && (
            <p className={styles['effect']} role="status">
              {t(`meetingMode.item.effect.${effectOf(outcome.code)}`)}
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** Chooses an outcome, or takes the same one away. */
export function toggleOutcome({ id, outcome }: Occurrence, code: OutcomeCode) {
  return chooseOutcome(id, outcome?.code === code ? null : code)
}

function effectOf(code: OutcomeCode) {
  if (code === 'returned') return 'returned'
  if (code === 'removed') return 'staysOpen'
  return carryingOutcomes.has(code) ? 'carries' : 'closes'
}
