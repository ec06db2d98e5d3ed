import { useCallback } from 'react'
import { composeSituationPaper } from '@shared/documents/situationPaper'
import { type DocumentLanguage, textIn } from '@shared/model/base'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import type { Situation } from './useSituation'

const PaperDialog = loadLater(() => import('@renderer/paper/PaperDialog'))

interface SituationPaperProps {
  told: Situation
  since: string
  today: string
  onClose: () => void
}

/** The picture as one page, to print or to send. */
export function SituationPaper({ told, since, today, onClose }: SituationPaperProps) {
  const { t } = useTexts()
  const { onPaper, organisation, area } = told
  const compose = useCallback(
    (language: DocumentLanguage) =>
      composeSituationPaper(
        {
          figures: onPaper(language),
          area: area ? textIn(area.name, language) : '',
          ...{ organisation, since, today },
        },
        language,
      ),
    [onPaper, organisation, area, since, today],
  )
  return <PaperDialog title={t('shell.nav.situation')} compose={compose} onClose={onClose} />
}
