import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { documentLanguages } from '@shared/model/base'
import type { MeetingData } from '@shared/rules/meetingData'
import { runCommand } from '@renderer/app/commands'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { CopyIcon, ExportIcon } from '@renderer/ui/icons'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { useTexts } from '@renderer/ui/texts'
import { PaperSelect } from './minutes/PaperSelect'
import { usePaperTree } from './minutes/usePaperTree'
import { copyPaper } from '@renderer/paper/copyPaper'
import { PaperSheet } from '@renderer/paper/PaperSheet'
import styles from './PreviewPanel.module.css'

/** The paper beside the builder, exactly as it will be exported. */
export function PreviewPanel({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const tree = usePaperTree(data)

  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        {data.meeting.state === 'held' && <PaperSelect data={data} />}
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
        <ActionIcon
          variant="default"
          size="var(--kv-control)"
          aria-label={t('common.copy')}
          title={t('common.copy')}
          disabled={tree === null}
          onClick={() => tree && void copyPaper(tree, t)}
        >
          <CopyIcon aria-hidden />
        </ActionIcon>
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
        {tree && <PaperSheet tree={tree} />}
      </div>
    </div>
  )
}
