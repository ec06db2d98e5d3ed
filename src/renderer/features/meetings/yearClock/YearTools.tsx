import { ActionIcon, Button, Checkbox, SegmentedControl, Tooltip } from '@mantine/core'
import { type YearKind, yearKinds } from '@shared/rules/yearEntries'
import { BackIcon, ForwardIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './YearClock.module.css'
import { type YearShape, yearShapes } from './yearShapes'

interface YearToolsProps {
  year: number
  thisYear: number
  onYear: (year: number) => void
  kinds: readonly YearKind[]
  onKinds: (kinds: readonly YearKind[]) => void
  shape: YearShape
  onShape: (shape: YearShape) => void
}

/** Which year, and what of it. */
export function YearTools(props: YearToolsProps) {
  const { year, thisYear, onYear, kinds, onKinds, shape, onShape } = props
  const { t } = useTexts()
  const turns = [
    { label: t('yearClock.earlier'), Icon: BackIcon, to: year - 1 },
    { label: t('yearClock.later'), Icon: ForwardIcon, to: year + 1 },
  ]
  return (
    <>
      <div className={styles['turn']}>
        <h2 className={styles['year']} aria-live="polite">
          {year}
        </h2>
        {turns.map(({ label, Icon, to }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon aria-label={label} onClick={() => onYear(to)}>
              <Icon aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
        <Button variant="default" disabled={year === thisYear} onClick={() => onYear(thisYear)}>
          {t('yearClock.thisYear')}
        </Button>
      </div>
      <SegmentedControl
        aria-label={t('yearClock.shapes.label')}
        data={yearShapes.map((value) => ({ value, label: t(`yearClock.shapes.${value}`) }))}
        value={shape}
        onChange={onShape}
      />
      <div className={styles['kinds']} role="group" aria-label={t('yearClock.shown')}>
        {yearKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`yearClock.kinds.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              onKinds(yearKinds.filter((one) => (one === kind ? checked : kinds.includes(one))))
            }
          />
        ))}
      </div>
    </>
  )
}
