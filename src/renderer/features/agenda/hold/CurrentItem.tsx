import { Button } from '@mantine/core'
import { isWritten, textIn } from '@shared/model/base'
import { occurrenceTitle, type Occurrence } from '@shared/model/occurrence'
import { personName } from '@shared/model/personName'
import type { LiveClock } from '@shared/rules/hold/liveClock'
import { ClockIcon, ForwardIcon } from '@renderer/ui/icons'
import { formatList } from '@renderer/ui/format'
import { RichTextView } from '@renderer/ui/richText/RichTextView'
import { useTexts } from '@renderer/ui/texts'
import { useBuilder, useMeeting } from '../builder'
import type { AgendaRow } from '../outline/rows'
import { ItemAbsences } from './ItemAbsences'
import { ItemActions } from './ItemActions'
import { useHold } from './hold'
import styles from './CurrentItem.module.css'
import { NotesField } from './NotesField'
import { OutcomeChoice } from './OutcomeChoice'

interface CurrentItemProps {
  row: AgendaRow
  running: Occurrence | null
  clock: LiveClock | null
  /** Takes this item up. */
  onTake: (id: string) => void
  /** Shows what the meeting is at. */
  onGoBack: () => void
}

/** The item that is looked at, large: what it is about, what was said, what came of it. */
export function CurrentItem({ row, running, clock, onTake, onGoBack }: CurrentItemProps) {
  const { t, language: spoken } = useTexts()
  const { language } = useBuilder()
  const { isOpen, isLocked } = useHold()
  const { occurrence } = row
  const { id, explanation, proposal } = occurrence
  const title = titleOf(row, spoken)
  const isRunning = isOpen && running?.id === id
  const elapsed = clock?.elapsed ?? null

  return (
    <article className={styles['item']} aria-label={t('meetingMode.item.region', { title })}>
      {isOpen && !isRunning && (
        <Elsewhere
          running={running}
          wasTaken={occurrence.startedAt !== null}
          onTake={() => onTake(id)}
          onGoBack={onGoBack}
        />
      )}
      <header className={styles['head']}>
        <p className={styles['number']}>{row.number}</p>
        <div>
          <h2 className={styles['title']}>{title}</h2>
          <Facts row={row} />
        </div>
        {isRunning && elapsed !== null && (
          <p className={styles['elapsed']} data-over={elapsed > occurrence.minutes || undefined}>
            <ClockIcon aria-hidden />
            <span aria-hidden>
              {t('meetingMode.clock.elapsed', {
                elapsed,
                planned: occurrence.minutes,
              })}
            </span>
            <span className={styles['unseen']}>
              {t('meetingMode.clock.elapsedLong', {
                elapsed,
                planned: occurrence.minutes,
              })}
            </span>
          </p>
        )}
      </header>
      {(['explanation', 'proposal'] as const).map((field) => {
        const words = field === 'explanation' ? explanation : proposal
        return (
          isWritten(words) && (
            <section key={field} className={styles['text']} data-field={field}>
              <h3>{t(`meetingMode.item.${field}`)}</h3>
              <RichTextView text={textIn(words, language)} />
            </section>
          )
        )
      })}
      <NotesField key={`notes ${id} ${language}`} row={row} isLocked={isLocked} />
      <OutcomeChoice key={`outcome ${id}`} occurrence={occurrence} />
      <ItemActions key={`actions ${id}`} row={row} />
      <ItemAbsences key={`absences ${id}`} occurrence={occurrence} />
    </article>
  )
}

function titleOf({ occurrence, matter }: AgendaRow, language: 'fi' | 'en'): string {
  return textIn(occurrenceTitle(occurrence, matter ?? undefined), language)
}

/** Who presents it, and who was invited for it. */
function Facts({ row }: { row: AgendaRow }) {
  const { t, language } = useTexts()
  const { people } = useMeeting()
  const { presenter, covered, occurrence } = row
  const experts = occurrence.expertIds.flatMap((id) => {
    const person = people.get(id)
    return person ? [personName(person)] : []
  })
  const name = covered ? t('agenda.item.covered', { covered, name: presenter }) : presenter
  const facts = [
    t(`model.itemKind.${occurrence.kind}`),
    presenter && t('meetingMode.item.presenter', { name }),
    experts.length > 0 && t('meetingMode.item.experts', { names: formatList(experts, language) }),
    occurrence.visibility === 'internal' && t('agenda.item.internal'),
    occurrence.addedInMeeting && t('meetingMode.rail.added'),
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return <p className={styles['facts']}>{facts.join(' · ')}</p>
}

interface ElsewhereProps {
  running: Occurrence | null
  wasTaken: boolean
  onTake: () => void
  onGoBack: () => void
}

/** Says that the meeting is at another item than the one that is looked at. */
function Elsewhere({ running, wasTaken, onTake, onGoBack }: ElsewhereProps) {
  const { t, language } = useTexts()
  const { rows } = useHold()
  const row = rows.find(({ occurrence }) => occurrence.id === running?.id)
  const where = row ? `${row.number} ${titleOf(row, language)}`.trim() : ''
  return (
    <div className={styles['elsewhere']}>
      {row && <p>{t('meetingMode.item.elsewhere', { title: where })}</p>}
      {row && (
        <Button size="compact-sm" variant="subtle" onClick={onGoBack}>
          {t('meetingMode.item.elsewhereGo')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<ForwardIcon aria-hidden />}
        onClick={onTake}
      >
        {t(wasTaken ? 'meetingMode.item.takeAgain' : 'meetingMode.item.take')}
      </Button>
    </div>
  )
}
