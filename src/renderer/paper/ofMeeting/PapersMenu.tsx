import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { DocumentIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { otherPapers, type OtherPaper } from './otherPapers'

const OtherPaperDialog = loadLater(() => import('./OtherPaperDialog'))

/** The papers of a meeting beside its agenda and its minutes, each opened to be seen and exported. */
export function PapersMenu({ meetingId }: { meetingId: string }) {
  const { t } = useTexts()
  const [opened, setOpened] = useState<OtherPaper | null>(null)
  return (
    <>
      <Menu position="bottom-end" keepMounted={false}>
        <Tooltip label={t('papers.others')}>
          <Menu.Target>
            <ActionIcon size={30} variant="default" aria-label={t('papers.others')}>
              <DocumentIcon aria-hidden />
            </ActionIcon>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          {otherPapers.map((paper) => (
            <Menu.Item key={paper} onClick={() => setOpened(paper)}>
              {t(`meetingPapers.${paper}.type`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {opened && (
        <OtherPaperDialog meetingId={meetingId} paper={opened} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
