import { useCallback } from 'react'
import { composeExpertSlips } from '@shared/documents/expertSlips'
import { composeParticipantList } from '@shared/documents/participantList'
import { composeRunSheet } from '@shared/documents/runSheet'
import { composeSeatTable } from '@shared/documents/seatTable'
import type { DocumentLanguage } from '@shared/model/base'
import type { MeetingData } from '@shared/rules/meetingData'
import PaperDialog from '@renderer/paper/PaperDialog'
import { useRecordMaps } from '@renderer/store/kept'
import { useMeetingData } from '@renderer/store/meetingData'
import { useTexts } from '@renderer/ui/texts'
import type { OtherPaper } from './otherPapers'

const seatKinds = ['seat', 'membership', 'status', 'region'] as const
const compose = {
  runSheet: composeRunSheet,
  participants: composeParticipantList,
  slips: composeExpertSlips,
}

interface OtherPaperDialogProps {
  meetingId: string
  paper: OtherPaper
  onClose: () => void
}

/** A paper of the meeting as it is now, first in the meeting's own language. */
export default function OtherPaperDialog({ meetingId, ...rest }: OtherPaperDialogProps) {
  const data = useMeetingData(meetingId)
  return data ? <Loaded data={data} {...rest} /> : null
}

function Loaded({
  data,
  paper,
  onClose,
}: Omit<OtherPaperDialogProps, 'meetingId'> & { data: MeetingData }) {
  const { t } = useTexts()
  const records = useRecordMaps(seatKinds)
  const composeIn = useCallback(
    (language: DocumentLanguage) => {
      if (paper !== 'seats') return compose[paper](data, language, new Date())
      const input = {
        data,
        seats: [...(records?.seat.values() ?? [])],
        memberships: [...(records?.membership.values() ?? [])],
        statuses: [...(records?.status.values() ?? [])],
        regions: records?.region ?? new Map(),
      }
      return composeSeatTable(input, language, new Date())
    },
    [data, paper, records],
  )
  if (!records) return null
  return (
    <PaperDialog
      title={t(`meetingPapers.${paper}.type`)}
      compose={composeIn}
      onClose={onClose}
      formats={['docx', 'pdf', 'md']}
      firstLanguage={data.meeting.language}
    />
  )
}
