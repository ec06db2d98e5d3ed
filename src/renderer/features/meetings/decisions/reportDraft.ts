import { useState } from 'react'
import { type DocumentLanguage, documentLanguages } from '@shared/model/base'
import { z } from '@shared/model/fields'
import type { StoredDraft } from '@renderer/store/draft'
import { useKeptDraft } from '@renderer/store/useKeptDraft'

/** An edited report: what it was composed of, and its text in each language; null as composed. */
const reportDraft = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  areaIds: z.array(z.string()),
  /** The decisions it was composed of: only these has it told. */
  decisionIds: z.array(z.string()),
  texts: z.partialRecord(z.enum(documentLanguages), z.string().nullable()),
})
type ReportDraft = z.output<typeof reportDraft>

/**
 * The edited texts of a report, kept until the report has been told or its text is the composed one again.
 */
export function useReportDraft(stored: StoredDraft) {
  const [draft, setDraft] = useState(() => reportDraft.safeParse(stored.load()).data ?? null)
  const forget = useKeptDraft(stored, draft)

  /**
   * @param text null for the composed text; when no language has another, there is no draft
   * @param composedOf what the text is composed of, when it is the first to be edited
   */
  function edit(
    language: DocumentLanguage,
    text: string | null,
    composedOf: Omit<ReportDraft, 'texts'>,
  ) {
    setDraft((now) => {
      const texts = { ...now?.texts, [language]: text }
      const isEdited = Object.values(texts).some((one) => one !== null)
      return isEdited ? { ...(now ?? composedOf), texts } : null
    })
  }

  return { draft, edit, forget }
}
