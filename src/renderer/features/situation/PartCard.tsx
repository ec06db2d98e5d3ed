import { UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import {
  type Figures,
  type FigureKey,
  type SituationPart,
  situationParts,
} from '@shared/rules/situation/figures'
import { ChevronDownIcon, ChevronRightIcon, DoneIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { FigureRows } from './FigureRows'
import styles from './Situation.module.css'

interface PartCardProps {
  part: SituationPart
  title: string
  figures: Figures
  /** The figure whose rows are seen, of all parts. */
  opened: FigureKey | null
  onOpen: (key: FigureKey | null) => void
}

/** A part of the picture: its figures, each of which opens its rows; or one calm sentence. */
export function PartCard({ part, title, figures, opened, onOpen }: PartCardProps) {
  const { t } = useTexts()
  const id = useId()
  const keys: readonly FigureKey[] = situationParts[part]
  const isCalm = keys.every((key) => figures[key].length === 0)
  return (
    <section className={styles['part']} aria-labelledby={id} data-part={part}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {isCalm ? (
        <p className={styles['calm']}>
          {part !== 'changed' && part !== 'coming' && <DoneIcon aria-hidden />}
          {t(`situation.calm.${part}`)}
        </p>
      ) : (
        <ul className={styles['figures']}>
          {keys.map((key) => (
            <li key={key}>
              <Figure
                name={key}
                rows={figures[key]}
                isOpen={opened === key}
                onToggle={() => onOpen(opened === key ? null : key)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface FigureProps {
  name: FigureKey
  rows: Figures[FigureKey]
  isOpen: boolean
  onToggle: () => void
}

function Figure({ name, rows, isOpen, onToggle }: FigureProps) {
  const { t } = useTexts()
  const id = useId()
  const label = t(`situation.figures.${name}`)
  if (rows.length === 0)
    return (
      <p className={styles['nought']}>
        <span className={styles['number']}>0</span>
        {label}
      </p>
    )
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon
  return (
    <>
      <UnstyledButton
        className={styles['figure']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-walk
        data-figure={name}
        onClick={onToggle}
      >
        <span className={styles['number']}>{rows.length}</span>
        <span className={styles['label']}>{label}</span>
        <Chevron aria-hidden />
      </UnstyledButton>
      {isOpen && <FigureRows id={id} label={label} rows={rows} />}
    </>
  )
}
