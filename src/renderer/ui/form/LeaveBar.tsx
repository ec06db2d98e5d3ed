import { Button } from '@mantine/core'
import { useTexts } from '../texts'
import styles from './RecordForm.module.css'

interface LeaveBarProps {
  onStay: () => void
  onDiscard: () => void
}

/** Asked in place of the buttons when a person leaves with something unsaved. */
export function LeaveBar({ onStay, onDiscard }: LeaveBarProps) {
  const { t } = useTexts()
  return (
    <div className={styles['leave']} role="alertdialog" aria-label={t('table.form.discardAsk')}>
      <span className={styles['leaveQuestion']}>{t('table.form.discardAsk')}</span>
      <span className={styles['space']} />
      <Button variant="subtle" color="red" onClick={onDiscard}>
        {t('table.form.discard')}
      </Button>
      <Button variant="default" autoFocus onClick={onStay}>
        {t('table.form.discardContinue')}
      </Button>
      <Button type="submit">{t('common.save')}</Button>
    </div>
  )
}
