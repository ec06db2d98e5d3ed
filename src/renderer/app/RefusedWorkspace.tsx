import { problemMessage } from '@shared/texts/issues'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import styles from './WorkspaceFiles.module.css'
import type { Refused } from './workspaceExchange'

interface RefusedWorkspaceProps {
  refused: Refused
  onClose: () => void
}

/** Why a workspace file was not taken into use: record by record, field by field. */
export default function RefusedWorkspace({ refused, onClose }: RefusedWorkspaceProps) {
  const { t } = useTexts()
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('shell.settings.notOpened', { name: refused.name })}
      size="lg"
    >
      {refused.failure && <p>{t(`main.failures.${refused.failure.code}`)}</p>}
      <ul className={styles.problems} tabIndex={0}>
        {refused.problems.map(({ where, path, ...problem }, index) => (
          <li key={index}>
            {where && <b>{`${t(`model.kind.${where.kind}`)} ${where.index + 1}`}</b>}{' '}
            <code>{path.join('.')}</code> {problemMessage(t, problem)}
          </li>
        ))}
        {refused.more > 0 && <li>{t('shell.settings.moreProblems', { count: refused.more })}</li>}
      </ul>
    </Dialog>
  )
}
