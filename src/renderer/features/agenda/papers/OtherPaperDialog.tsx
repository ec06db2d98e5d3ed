import { useCallback } from 'react'
import { composeParticipantList } from '@shared/documents/participantList'
import { composeRunSheet } from '@shared/documents/runSheet'
import type { DocumentLanguage } from '@shared/model/base'
import type { MeetingData } from '@shared/rules/meetingData'
import PaperDialog from '@renderer/paper/PaperDialog'
import { useMeetingData } from '@renderer/store/meetingData'
import { useTexts } from '@renderer/ui/texts'
import type { OtherPaper } from './otherPapers'

const compose = { runSheet: composeRunSheet, participants: composeParticipantList }

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
  const composeIn = useCallback(
    (language: DocumentLanguage) => compose[paper](data, language, new Date()),
    [data, paper],
  )
  return (
    <PaperDialog
      title={t(`meetingPapers.${paper}.type`)}
      compose={composeIn}
      onClose={onClose}
      formats={['docx', 'pdf', 'html', 'md']}
      firstLanguage={data.meeting.language}
    />
  )
}
