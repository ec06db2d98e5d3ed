import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import { composeMatterPaper } from '@shared/documents/matterPaper'
import type { MinutesData } from '@shared/documents/minutesData'
import { local, type DocumentLanguage } from '@shared/model/base'
import type { Matter } from '@shared/model/matter'
import { personName } from '@shared/model/personName'
import { ownOrganisation } from '@shared/rules/ours'
import PaperDialog from '@renderer/paper/PaperDialog'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { loadMeetingsOfMatter } from '@renderer/store/minutesData'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'

interface MatterPaperProps {
  matter: Matter
  onClose: () => void
}

const uses = ['person', 'area', 'organisation'] as const

/** The history of a matter as a paper, made of the meetings it has been in. */
export default function MatterPaper({ matter, onClose }: MatterPaperProps) {
  const meetings = useLiveQuery(() => loadMeetingsOfMatter(matter.id), [matter.id])
  const records = useRecordMaps(uses)
  if (!meetings || !records) return null
  return <Paper matter={matter} meetings={meetings} records={records} onClose={onClose} />
}

interface PaperProps extends MatterPaperProps {
  meetings: readonly MinutesData[]
  records: RecordMaps<(typeof uses)[number]>
}

function Paper({ matter, meetings, records, onClose }: PaperProps) {
  const { t } = useTexts()
  const today = useToday()
  const compose = useCallback(
    (language: DocumentLanguage) => {
      const owner = matter.ownerId === null ? undefined : records.person.get(matter.ownerId)
      const area = matter.areaId === null ? undefined : records.area.get(matter.areaId)
      const input = {
        ...{ matter, meetings, today },
        organisation: ownOrganisation(records.organisation.values()),
        owner: owner ? personName(owner) : '',
        area: area?.name ?? local(''),
      }
      return composeMatterPaper(input, language)
    },
    [matter, meetings, records, today],
  )
  return (
    <PaperDialog
      title={t('documents.matter.type')}
      compose={compose}
      onClose={onClose}
      formats={['docx', 'pdf', 'md']}
    />
  )
}
