import { MultiSelect } from '@mantine/core'
import { textIn } from '@shared/model/base'
import type { Area } from '@shared/model/area'
import { useTexts } from '@renderer/ui/texts'
import styles from './DecisionsView.module.css'

interface AreasFieldProps {
  areas: readonly Area[]
  chosen: string[]
  onChange: (ids: string[]) => void
}

/** The areas of responsibility a report is about; all when none is chosen. */
export function AreasField({ areas, chosen, onChange }: AreasFieldProps) {
  const { t, language } = useTexts()
  return (
    <MultiSelect
      className={styles.areas}
      aria-label={t('model.kinds.area')}
      placeholder={chosen.length === 0 ? t('afterMeeting.report.allAreas') : ''}
      data={areas.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
      value={chosen}
      onChange={onChange}
      searchable
      clearable
    />
  )
}
