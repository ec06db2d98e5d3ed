import type { Link, RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import type { Status } from '@shared/model/status'
import type { RegisterDefinition } from '@renderer/register/definition'
import type { Names } from '@renderer/register/words/describe'

/** Finds the register of a kind; the shell gives it, for it knows all features. */
export type RegisterOf = <K extends RecordKind>(kind: K) => Promise<RegisterDefinition<K> | null>

/** A form beside the page: of the record itself, of another, or of a new one. */
export interface PanelPlace {
  kind: RecordKind
  /** `new` for a record that does not exist yet. */
  id: string
  /** What a new record begins with. */
  fields: Readonly<Record<string, string>>
}

/** What every part of a record's page is about. */
export interface PageOf {
  target: Link
  record: AnyRecord
  /** The periods of its status. */
  statuses: readonly Status[]
  names: Names
  today: string
  /** A past day is looked at: nothing is offered that changes what there is now. */
  isReadOnly: boolean
  /** Opens a form beside the page; null closes the one that is open. */
  openPanel: (place: PanelPlace | null) => void
}
