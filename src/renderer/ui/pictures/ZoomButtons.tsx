import { ActionIcon, Tooltip } from '@mantine/core'
import { useTexts } from '../texts'
import styles from './Pictures.module.css'
import { AddIcon, FitIcon, LessIcon } from '../icons'

interface ZoomButtonsProps {
  onZoom: (factor: number) => void
  onReset: () => void
}

/** Nearer, farther and all of it, for who has no wheel. */
export function ZoomButtons({ onZoom, onReset }: ZoomButtonsProps) {
  const { t } = useTexts()
  const buttons = [
    { label: t('pictures.zoomIn'), Icon: AddIcon, press: () => onZoom(1.4) },
    { label: t('pictures.zoomOut'), Icon: LessIcon, press: () => onZoom(1 / 1.4) },
    { label: t('pictures.zoomReset'), Icon: FitIcon, press: onReset },
  ]
  return (
    <div className={styles['zoom']} role="group" aria-label={t('pictures.zoom')}>
      {buttons.map(({ label, Icon, press }) => (
        <Tooltip key={label} label={label} position="left">
          <ActionIcon aria-label={label} onClick={press}>
            <Icon aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  )
}
