import { Checkbox, SegmentedControl } from '@mantine/core'
import { paperParts } from '@shared/documents/agendaOptions'
import { isFull, minutesParts } from '@shared/documents/minutesOptions'
import { useTexts } from '@renderer/ui/texts'
import styles from '../ExportDialog.module.css'
import type { PaperChoices } from '../paperChoices'
import { usePaper } from './paperOfMeeting'

interface PartsProps {
  choices: PaperChoices
  change: (changes: Partial<PaperChoices>) => void
}

/** What an agenda is called and what it has in it. */
export function AgendaParts({ choices, change }: PartsProps) {
  const { t } = useTexts()
  return (
    <fieldset className={styles.group}>
      <legend>{t('papers.export.include')}</legend>
      <SegmentedControl
        aria-label={t('papers.export.kind')}
        // One below the other: side by side the longer name is cut off.
        orientation="vertical"
        value={choices.kind}
        onChange={(value) => {
          change({ kind: value })
        }}
        data={(['agenda', 'invitation'] as const).map((value) => ({
          value,
          label: t(`papers.export.kinds.${value}`),
        }))}
      />
      {paperParts.map((part) => (
        <Checkbox
          key={part}
          label={t(`papers.export.part.${part}`)}
          checked={choices.include[part]}
          onChange={(event) => {
            change({ include: { ...choices.include, [part]: event.currentTarget.checked } })
          }}
        />
      ))}
    </fieldset>
  )
}

/** Which parts a full paper of a held meeting has; the short ones have but one form. */
export function MinutesParts({ choices, change }: PartsProps) {
  const { t } = useTexts()
  const { paper } = usePaper().chosen
  if (paper === 'agenda') return null
  const name = t(`minutes.paper.${paper}`)
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {isFull(paper) ? (
        minutesParts.map((part) => (
          <Checkbox
            key={part}
            label={t(`afterMeeting.paper.part.${part}`)}
            checked={choices.told[part]}
            onChange={(event) => {
              change({ told: { ...choices.told, [part]: event.currentTarget.checked } })
            }}
          />
        ))
      ) : (
        <p className={styles.note}>{t(`afterMeeting.paper.about.${paper}`)}</p>
      )}
    </fieldset>
  )
}
