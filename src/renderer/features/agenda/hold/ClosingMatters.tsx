import { NativeSelect } from '@mantine/core'
import { textIn } from '@shared/model/base'
import { outcomeCodes } from '@shared/model/outcome'
import type { ClosingChoices, ClosingLine, ClosingPlan, Fate } from '@shared/rules/hold/closing'
import { DoneIcon, ForwardIcon, OpenStateIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './ClosingDialog.module.css'

const fates = ['carries', 'closes', 'staysOpen'] as const satisfies readonly Fate[]
const marks = { closes: DoneIcon, carries: ForwardIcon, staysOpen: OpenStateIcon } as const

interface ClosingMattersProps {
  plan: ClosingPlan
  choices: ClosingChoices
  onChoose: (choices: ClosingChoices) => void
}

/** The matters by what becomes of them, each with why; where nothing was written, it is chosen here. */
export function ClosingMatters({ plan, choices, onChoose }: ClosingMattersProps) {
  const { t } = useTexts()
  // A matter without an outcome keeps its place when one is chosen: what is pointed at does not jump away.
  const openIds = new Set(
    plan.lines.filter(({ item }) => item.outcome === null || choices.has(item.id)).map(idOf),
  )
  return (
    <>
      {fates.map((fate) => {
        const Mark = marks[fate]
        const lines = plan.lines.filter((line) => placeOf(line, openIds) === fate)
        if (lines.length === 0 && fate === 'staysOpen') return null
        const title = t(`meetingMode.closing.fate.${fate}`)
        return (
          <section key={fate} className={styles['part']} data-fate={fate} aria-label={title}>
            <h3>
              <Mark aria-hidden />
              {title}
              <span className={styles['count']}>{lines.length}</span>
            </h3>
            {lines.length === 0 && (
              <p className={styles['soft']}>{t('meetingMode.closing.none')}</p>
            )}
            {fate === 'carries' && openIds.size > 0 && (
              <p className={styles['soft']}>{t('meetingMode.closing.noOutcome')}</p>
            )}
            <ul className={styles['list']}>
              {lines.map((line) => (
                <MatterLine
                  key={line.item.id}
                  line={line}
                  isChosenHere={openIds.has(line.item.id)}
                  choices={choices}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {plan.standingWithout > 0 && (
        <p className={styles['soft']}>
          {t('meetingMode.closing.standing', { count: plan.standingWithout })}
        </p>
      )}
    </>
  )
}

const idOf = ({ item }: ClosingLine) => item.id

function placeOf(line: ClosingLine, openIds: ReadonlySet<string>): Fate {
  return openIds.has(line.item.id) ? 'carries' : line.fate
}

interface MatterLineProps extends Omit<ClosingMattersProps, 'plan'> {
  line: ClosingLine
  isChosenHere: boolean
}

function MatterLine({ line, isChosenHere, choices, onChoose }: MatterLineProps) {
  const { t, language } = useTexts()
  const { item, number, fate, code } = line
  const title = textIn(line.title, language)

  function choose(chosen: string) {
    const next = new Map(choices)
    const known = outcomeCodes.find((one) => one === chosen)
    if (known) next.set(item.id, known)
    else next.delete(item.id)
    onChoose(next)
  }

  return (
    <li>
      <span>
        {number} {title}
      </span>
      {isChosenHere ? (
        <NativeSelect
          size="xs"
          aria-label={t('meetingMode.closing.choose', { title })}
          value={code ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: '', label: t('meetingMode.closing.carry') },
            ...outcomeCodes.map((one) => ({ value: one, label: t(`model.outcome.${one}`) })),
          ]}
        />
      ) : (
        <span className={styles['soft']}>{code && t(`model.outcome.${code}`)}</span>
      )}
      {isChosenHere && code !== null && (
        <span className={styles['why']}>{t(`meetingMode.closing.fate.${fate}`)}</span>
      )}
    </li>
  )
}
