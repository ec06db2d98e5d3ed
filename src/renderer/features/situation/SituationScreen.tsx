import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { textIn } from '@shared/model/base'
import { partTitle } from '@shared/documents/situationPaper'
import { type FigureKey, partsInOrder, type SituationPart } from '@shared/rules/situation/figures'
import { DayPicker } from '@renderer/register/DayPicker'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay } from '@renderer/ui/format'
import { DocumentIcon } from '@renderer/ui/icons'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { useLook } from './look'
import { PartCard } from './PartCard'
import styles from './Situation.module.css'
import { SituationPaper } from './SituationPaper'
import { useSituation } from './useSituation'
import { useWalk } from './useWalk'

/** Two columns of much the same height, one after the other where there is room for one only. */
const columns: readonly (readonly SituationPart[])[] = [
  partsInOrder.slice(0, 3),
  partsInOrder.slice(3),
]

/** The situational picture (tilannekuva): how things stand, each figure with its rows behind it. */
export default function SituationScreen() {
  const { t, language } = useTexts()
  const today = useToday()
  const { since, lastLook, areaId, setSince, setArea } = useLook(today)
  const [opened, setOpened] = useState<FigureKey | null>(null)
  const [isPaper, setPaper] = useState(false)
  const walk = useWalk(() => setOpened(null))
  const told = useSituation({ since, today, areaId })
  if (!told) return <EmptyState title={t('common.loading')} quiet />
  const { figures, areas, area } = told
  return (
    <div className={styles['screen']} onKeyDown={walk}>
      <PageHeader
        title={t('shell.nav.situation')}
        detail={t('situationPage.lead')}
        actions={
          <Button leftSection={<DocumentIcon aria-hidden />} onClick={() => setPaper(true)}>
            {t('situationPage.print')}
          </Button>
        }
      />
      <div className={styles['tools']}>
        <DayPicker
          label={t('situationPage.since')}
          day={since}
          today={lastLook}
          backLabel={t('situationPage.lastLook')}
          onDay={(day) => setSince(day < today ? day : today)}
        />
        <Select
          className={styles['area']}
          label={t('situationPage.area')}
          placeholder={t('situationPage.everyArea')}
          value={area?.id ?? null}
          data={areas.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          onChange={setArea}
          searchable
          clearable
        />
      </div>
      <div className={styles['parts']}>
        {columns.map((parts) => (
          <div key={parts[0]} className={styles['column']}>
            {parts.map((part) => (
              <PartCard
                key={part}
                part={part}
                title={partTitle(part, { since, today }, t, formatDay)}
                figures={figures}
                opened={opened}
                onOpen={setOpened}
              />
            ))}
          </div>
        ))}
      </div>
      {isPaper && (
        <SituationPaper told={told} since={since} today={today} onClose={() => setPaper(false)} />
      )}
    </div>
  )
}
