import { type AttachedKind, attachedKinds } from '@shared/model/attached'
import type { RecordOf } from '@shared/model/records'
import { AttachmentList } from '@renderer/register/attachments/AttachmentList'
import type { PageOf } from './page'
import { Part } from './Part'

/** The files of a record; nothing for kinds that have none. */
export function FilesPart({ page: { target, record, names } }: { page: PageOf }) {
  const kind = attachedKinds.find((one) => one === target.kind)
  if (!kind) return null
  const { files } = record as RecordOf<AttachedKind>
  return (
    <Part title={names.t('page.files.title')} count={files.length}>
      <AttachmentList of={{ kind, id: record.id }} files={files} />
    </Part>
  )
}
