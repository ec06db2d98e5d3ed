import { Button, SegmentedControl } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { documentLanguages } from '@shared/model/base'
import { composeAgenda } from '@shared/documents/agenda'
import type { MeetingData } from '@shared/rules/meetingData'
import { runCommand } from '@renderer/app/commands'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { CopyIcon, ExportIcon } from '@renderer/ui/icons'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { useTexts } from '@renderer/ui/texts'
import { usePaperChoices } from './paperChoices'
import { copyPaper } from '@renderer/paper/copyPaper'
import { PaperSheet } from '@renderer/paper/PaperSheet'
import styles from './PreviewPanel.module.css'

/** The paper beside the builder, exactly as it will be exported. */
export function PreviewPanel({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const [choices] = usePaperChoices()
  // Typing in the builder goes first; the paper follows when there is time.
  const shown = useDeferredValue(data)
  const language = shown.meeting.language
  const tree = useMemo(
    () => composeAgenda(shown, { ...choices, language }, new Date()),
    [shown, choices, language],
  )

  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('papers.preview.language')}
          value={data.meeting.language}
          onChange={(value) => {
            void save([patch('meeting', data.meeting.id, { language: value })], 'edit')
          }}
          data={documentLanguages.map((value) => ({
            value,
            label: t(`common.languages.${value}`),
          }))}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<CopyIcon width={16} height={16} aria-hidden />}
          onClick={() => void copyPaper(tree, t)}
        >
          {t('common.copy')}
        </Button>
        <Button
          size="xs"
          leftSection={<ExportIcon width={16} height={16} aria-hidden />}
          {...keyTip(t('papers.export.action'), keysOf('export'))}
          onClick={() => runCommand('export')}
        >
          {t('papers.export.action')}
        </Button>
      </div>
      <div
        className={styles.desk}
        role="region"
        aria-label={t('papers.preview.label')}
        tabIndex={0}
      >
        <PaperSheet tree={tree} />
      </div>
    </div>
  )
}
