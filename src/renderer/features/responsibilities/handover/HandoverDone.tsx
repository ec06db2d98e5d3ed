import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { composeHandoverMemo } from '@shared/documents/handoverMemo'
import type { DocumentLanguage } from '@shared/model/base'
import { dayOf } from '@shared/rules/time'
import { ownOrganisation } from '@shared/rules/ours'
import { nameOf, personLabel } from '@renderer/register/names'
import type { Handover } from '@renderer/store/handover'
import { DocumentIcon, DoneIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import styles from './Handover.module.css'
import { memoWords, type HoldingNames } from './holdingWords'
import { successorsOf } from './plan'

const PaperDialog = loadLater(() => import('@renderer/paper/PaperDialog'))

/** A handover that was made, with the names as they were then. */
export interface DoneHandover extends Handover {
  readonly names: HoldingNames
}

/** What was handed over, and a memo for each successor. */
export function HandoverDone({ handover }: { handover: DoneHandover }) {
  const { t, language } = useTexts()
  const { names, personId, successions } = handover
  const [memoOf, setMemoOf] = useState<string | null>(null)
  const leaving = nameOf(names.person, personId, language)
  const compose = useCallback(
    (paperLanguage: DocumentLanguage) => {
      const people = handover.names.person
      const labelOf = (id: string | null) => {
        const person = id === null ? undefined : people.get(id)
        return person ? personLabel(person) : ''
      }
      // Names of records are written in Finnish and English; a Swedish memo takes the Finnish ones.
      const wordLanguage = paperLanguage === 'en' ? 'en' : 'fi'
      return composeHandoverMemo(
        {
          organisation: ownOrganisation(handover.names.organisation.values()),
          from: labelOf(handover.personId),
          to: labelOf(memoOf),
          day: handover.day,
          today: dayOf(new Date()),
          reason: handover.reason,
          decision: handover.decision,
          items: handover.successions
            .filter(({ successorId }) => successorId === memoOf)
            .map(({ holding }) => memoWords(holding, handover.names, wordLanguage, handover.day)),
        },
        paperLanguage,
      )
    },
    [handover, memoOf],
  )

  return (
    <section className={styles['done']} role="status">
      <h2>
        <DoneIcon aria-hidden />
        {t('duties.handover.doneTitle', { name: leaving })}
      </h2>
      <p>{t('duties.handover.doneText')}</p>
      <div className={styles['memos']}>
        {successorsOf(successions).map((id) => (
          <Button
            key={id}
            variant="default"
            leftSection={<DocumentIcon aria-hidden />}
            onClick={() => setMemoOf(id)}
          >
            {t('duties.handover.memo', { name: nameOf(names.person, id, language) })}
          </Button>
        ))}
      </div>
      {memoOf !== null && (
        <PaperDialog
          title={t('duties.handover.memoTitle')}
          compose={compose}
          onClose={() => setMemoOf(null)}
        />
      )}
    </section>
  )
}
