import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import { composeProcessingRecord } from '@shared/documents/processingRecord'
import type { DocumentLanguage } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import type { Organisation } from '@shared/model/organisation'
import type { Person } from '@shared/model/person'
import { placesOf } from '@shared/workspace/references'
import { ownOrganisation } from '@shared/rules/ours'
import PaperDialog from '@renderer/paper/PaperDialog'
import { countDispatches } from '@renderer/store/personalData'
import { useTexts } from '@renderer/ui/texts'

/** The kinds that name a person in a field of their own, told from the schemas. */
const kindsWithPeople = recordKinds.filter((kind) =>
  placesOf(kind).some(({ target }) => target === 'person'),
)

interface ProcessingRecordPaperProps {
  people: readonly Person[]
  organisations: ReadonlyMap<string, Organisation>
  today: string
  onClose: () => void
}

/** The draft of the record of processing activities, to be completed in Word. */
export default function ProcessingRecordPaper(props: ProcessingRecordPaperProps) {
  const { people, organisations, today, onClose } = props
  const { t } = useTexts()
  const dispatches = useLiveQuery(countDispatches)
  const compose = useCallback(
    (language: DocumentLanguage) =>
      composeProcessingRecord(
        {
          organisation: ownOrganisation(organisations.values()),
          people,
          kinds: kindsWithPeople,
          dispatches: dispatches ?? 0,
          today,
        },
        language,
      ),
    [people, organisations, dispatches, today],
  )
  if (dispatches === undefined) return null
  return <PaperDialog title={t('privacy.processing')} compose={compose} onClose={onClose} />
}
