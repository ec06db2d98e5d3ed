import type { DocumentTree } from '@shared/documents/tree'
import type { Texts } from '@shared/texts/texts'
import { notify } from '@renderer/ui/notice/notices'

/** Puts a paper on the clipboard, to be pasted into Teams or an e-mail, and says so or why not. */
export async function copyPaper(tree: DocumentTree, t: Texts): Promise<void> {
  const answer = await window.kv.documents.copy(tree)
  if (answer.ok) notify({ text: t('papers.preview.copied') })
  else notify({ text: t(`main.failures.${answer.code}`), tone: 'danger' })
}
