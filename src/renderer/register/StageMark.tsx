import type { MeetingStage } from '@shared/rules/meetingStage'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'

const tones: Readonly<Record<MeetingStage, Tone>> = {
  idea: 'unknown',
  draft: 'open',
  sent: 'info',
  inProgress: 'running',
  held: 'waiting',
  checked: 'waiting',
  approved: 'done',
  cancelled: 'dropped',
}

/** Where a meeting stands, as a mark and a word. */
export function StageMark({ stage, filled = false }: { stage: MeetingStage; filled?: boolean }) {
  const { t } = useTexts()
  return <StatusMark filled={filled} tone={tones[stage]} label={t(`model.meetingStage.${stage}`)} />
}
