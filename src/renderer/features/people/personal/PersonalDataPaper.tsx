import { useCallback } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { composePersonalData } from '@shared/documents/personalData'
import type { DocumentLanguage } from '@shared/model/base'
import type { Person } from '@shared/model/person'
import PaperDialog from '@renderer/paper/PaperDialog'
import { useRecordMaps } from '@renderer/store/kept'
import { readPersonalData, type PersonalData } from '@renderer/store/personalData'
import type { RecordMaps } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { personalDataInput } from './personalWords'

interface PersonalDataPaperProps {
  person: Person
  onClose: () => void
}

/** Everything the workspace holds about a person, to be given to that person. */
export default function PersonalDataPaper({ person, onClose }: PersonalDataPaperProps) {
  const data = useLiveQuery(() => readPersonalData(person), [person])
  const records = useRecordMaps(['organisation'])
  if (!data || !records) return null
  return (
    <Paper person={person} data={data} organisations={records.organisation} onClose={onClose} />
  )
}

interface PaperProps extends PersonalDataPaperProps {
  data: PersonalData
  organisations: RecordMaps<'organisation'>['organisation']
}

function Paper({ person, data, organisations, onClose }: PaperProps) {
  const { t } = useTexts()
  const compose = useCallback(
    (language: DocumentLanguage) =>
      composePersonalData(personalDataInput(person, data, organisations, language), language),
    [person, data, organisations],
  )
  return <PaperDialog title={t('privacy.dataTitle')} compose={compose} onClose={onClose} />
}
