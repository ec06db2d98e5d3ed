import { Select } from '@mantine/core'
import { textIn } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import { agendaTree } from '@shared/rules/agendaOrder'
import type { MeetingData } from '@shared/rules/meetingData'
import { isOnPaper, numberItems } from '@shared/rules/numbering'
import { useTexts } from '@renderer/ui/texts'
import { meetingPapers, usePaper } from './paperOfMeeting'
import styles from './PaperSelect.module.css'

const whole = 'whole'

/** Which paper of a held meeting is seen: one of six, the agenda, or an excerpt of one item. */
export function PaperSelect({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const { chosen, choose } = usePaper()
  const canBeExcerpt = chosen.paper === 'memo' || chosen.paper === 'minutes'
  return (
    <div className={styles.selects}>
      <Select
        size="xs"
        className={styles.paper}
        aria-label={t('afterMeeting.paper.label')}
        value={chosen.paper}
        allowDeselect={false}
        checkIconPosition="right"
        data={meetingPapers.map((value) => ({
          value,
          label: value === 'agenda' ? t('documents.agenda') : t(`minutes.paper.${value}`),
        }))}
        onChange={(value) => {
          const paper = meetingPapers.find((one) => one === value)
          if (paper) choose({ paper, itemId: null })
        }}
      />
      {canBeExcerpt && <ItemSelect data={data} />}
    </div>
  )
}

function ItemSelect({ data }: { data: MeetingData }) {
  const { t, language } = useTexts()
  const { chosen, choose } = usePaper()
  const numbers = numberItems(data)
  const items = agendaTree(data.occurrences)
    .flatMap(({ occurrence, children }) => [occurrence, ...children])
    .filter((item) => isOnPaper(item) && !item.section)
    .map((item) => {
      const matter = item.matterId === null ? undefined : data.matters.get(item.matterId)
      const title = textIn(occurrenceTitle(item, matter), language)
      return { value: item.id, label: `${numbers.get(item.id) ?? ''} ${title}`.trim() }
    })
  return (
    <Select
      size="xs"
      className={styles.item}
      aria-label={t('afterMeeting.paper.item')}
      value={chosen.itemId ?? whole}
      allowDeselect={false}
      checkIconPosition="right"
      searchable
      data={[{ value: whole, label: t('afterMeeting.paper.whole') }, ...items]}
      onChange={(value) => choose({ ...chosen, itemId: value === whole ? null : value })}
    />
  )
}
