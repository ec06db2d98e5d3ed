import type { AttachedKind } from '@shared/model/attached'
import { attachmentCountLimit, attachmentSizeLimit } from '@shared/model/attached'
import type { Attachment } from '@shared/model/attachment'
import type { KeptAttachment } from '@shared/ipc/attachments'
import type { FailureCode } from '@shared/ipc/result'
import type { Texts } from '@shared/texts/texts'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'

/** The record whose files they are. */
export interface FilesOf {
  kind: AttachedKind
  id: string
}

/** Keeps the files that the person picks, then adds them to the record. */
export async function chooseFiles(t: Texts, of: FilesOf): Promise<void> {
  const chosen = await window.kv.attachments.choose()
  if (!chosen.ok) {
    if (chosen.code !== 'cancelled') tellFailure(t, chosen.code)
    return
  }
  for (const { name, code } of chosen.value) if (code) tellNotKept(t, name, code)
  await addFiles(
    t,
    of,
    chosen.value.flatMap(({ kept }) => kept ?? []),
  )
}

/** Keeps files that were dropped or pasted, one after another, then adds them to the record as one change. */
export async function keepFiles(t: Texts, of: FilesOf, given: readonly File[]): Promise<void> {
  if (given.length > attachmentCountLimit)
    notify({ text: t('page.files.tooMany', { count: attachmentCountLimit }), tone: 'attention' })
  const all: KeptAttachment[] = []
  for (const file of given.slice(0, attachmentCountLimit)) {
    if (file.size > attachmentSizeLimit) {
      tellNotKept(t, file.name, 'tooLarge')
      continue
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const kept = await window.kv.attachments.keep({ name: file.name.slice(-255) || 'bin', bytes })
      if (kept.ok) all.push(kept.value)
      else tellNotKept(t, file.name, kept.code)
    } catch {
      // A folder, or a file that has gone, cannot be read by the page.
      tellNotKept(t, file.name, 'notFound')
    }
  }
  await addFiles(t, of, all)
}

/** What is already there by name and content is not added again. */
async function addFiles(t: Texts, of: FilesOf, kept: readonly KeptAttachment[]): Promise<void> {
  if (kept.length === 0) return
  await change(t, of, (files) => {
    const added = [...files]
    for (const { name, hash, size } of kept) {
      if (added.some((one) => one.hash === hash && one.name === name))
        notify({ text: t('page.files.alreadyThere', { name }), tone: 'info' })
      else added.push({ name, hash, size, address: '' })
    }
    return added
  })
}

/** Adds a file by its address. @returns true when it was added */
export async function addLink(
  t: Texts,
  of: FilesOf,
  { name, address }: { name: string; address: string },
): Promise<boolean> {
  const file = { name: name || address.slice(0, 300), address, hash: '', size: 0 }
  return (await change(t, of, (files) => [...files, file])) !== null
}

/** Takes a file from the record; its content stays, so that this can be undone. */
export async function removeFile(t: Texts, of: FilesOf, file: Attachment): Promise<void> {
  const done = await change(t, of, (files) => {
    const index = files.findIndex(
      ({ name, hash, address }) =>
        name === file.name && hash === file.hash && address === file.address,
    )
    return index === -1 ? [...files] : files.toSpliced(index, 1)
  })
  if (done)
    notify({
      text: t('page.files.removed', { name: file.name }),
      ...undoAction(t('common.undo'), done.entry),
    })
}

async function change(
  t: Texts,
  { kind, id }: FilesOf,
  next: (files: readonly Attachment[]) => Attachment[],
) {
  const result = await save([patch(kind, id, (now) => ({ files: next(now.files) }))], 'edit')
  if (result.ok) return result
  const isFull = result.problem.code === 'storageFull'
  notify({ text: t(isFull ? 'shell.storageFull' : 'shell.saveFailed'), tone: 'danger' })
  return null
}

/** Opens a copy of a kept file in the system's program. */
export async function openFile(t: Texts, { hash, name }: Attachment): Promise<void> {
  const opened = await window.kv.attachments.open({ hash, name })
  if (!opened.ok) tellUnusable(t, 'notOpened', name, opened.code)
}

/** Saves a kept file where the person says. */
export async function saveFile(t: Texts, { hash, name }: Attachment): Promise<void> {
  const saved = await window.kv.attachments.save({ hash, name })
  if (saved.ok) notify({ text: t('page.files.saved', { name: saved.value.name }) })
  else if (saved.code !== 'cancelled') tellUnusable(t, 'notSaved', name, saved.code)
}

function tellFailure(t: Texts, code: FailureCode): void {
  notify({ text: t(`main.failures.${code}`), tone: 'danger' })
}

/** Names the attachment: the notice stays, and others may come beside it. */
function tellUnusable(
  t: Texts,
  what: 'notOpened' | 'notSaved',
  name: string,
  code: FailureCode,
): void {
  // What is not found when it is opened or saved is its content, which no one but the program moves.
  const reason = t(code === 'notFound' ? 'page.files.lost' : `main.failures.${code}`)
  notify({ text: t(`page.files.${what}`, { name, reason }), tone: 'danger' })
}

function tellNotKept(t: Texts, name: string, code: FailureCode): void {
  const reason = code === 'tooLarge' ? t('page.files.tooLarge') : t(`main.failures.${code}`)
  notify({ text: t('page.files.notKept', { name, reason }), tone: 'danger' })
}
