import { factsOf } from '@renderer/register/words/facts'
import type { PastRecord } from '@renderer/store/history'
import type { FieldDef } from '@renderer/ui/form/types'
import { Facts } from './Facts'
import type { PageOf } from './page'

interface PastFactsProps {
  page: PageOf
  fields: readonly FieldDef<never>[]
  /** Undefined while the log is read. */
  past: PastRecord | undefined
}

/** What was known of the record when a day ended, to be read only; nothing when it was not there. */
export function PastFacts({ page, fields, past }: PastFactsProps) {
  if (past?.on.state !== 'there') return null
  const { names } = page
  const { record } = past.on
  return (
    <Facts
      page={{ ...page, record, names: { ...names, found: past.found } }}
      groups={factsOf(fields, record, names)}
    />
  )
}
