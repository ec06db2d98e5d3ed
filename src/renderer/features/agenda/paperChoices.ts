import { useMemo } from 'react'
import { z } from '@shared/model/fields'
import { agendaOptions } from '@shared/documents/agendaOptions'
import { minutesOptions } from '@shared/documents/minutesOptions'
import { exportFormats } from '@shared/documents/export'
import { setPreferences, usePreferences } from '@renderer/store/preferences'

const paperChoices = z.object({
  ...agendaOptions.omit({ language: true }).shape,
  /** The parts of the papers of a held meeting. */
  told: minutesOptions.shape.include,
  formats: z.array(z.enum(exportFormats)).default(['docx', 'pdf', 'ics']),
  /** Those of the papers of a held meeting, which have no calendar invitation. */
  minutesFormats: z.array(z.enum(exportFormats)).default(['docx', 'pdf']),
})
/** What the paper holds and the formats it is exported in; the preview and the export share it. */
export type PaperChoices = z.output<typeof paperChoices>

/** The choices made last, on this laptop, and how to change them. */
export function usePaperChoices(): [PaperChoices, (changes: Partial<PaperChoices>) => void] {
  const { exportChoices } = usePreferences()
  const choices = useMemo(() => {
    const stored = paperChoices.safeParse(exportChoices ?? {})
    return stored.success ? stored.data : paperChoices.parse({})
  }, [exportChoices])
  return [
    choices,
    (changes) => {
      setPreferences({ exportChoices: { ...choices, ...changes } })
    },
  ]
}
