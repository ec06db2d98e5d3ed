import type { DocumentLanguage, LocalText } from '@shared/model/base'
import type { Matter } from '@shared/model/matter'
import type { Occurrence } from '@shared/model/occurrence'
import { patch } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { save } from '@renderer/store/save'
import { longText, titleText } from '../outline/titleText'

/** Changes some fields of an item. */
export function editItem(id: string, fields: Partial<Occurrence>): Promise<CommitResult> {
  return save([patch('occurrence', id, fields)], 'edit')
}

/** Changes some fields of a matter. */
export function editMatter(id: string, fields: Partial<Matter>): Promise<CommitResult> {
  return save([patch('matter', id, fields)], 'edit')
}

const nothing: LocalText = { fi: '', en: '', sv: '' }

/** Stores a title in one language: the matter's, when the item shows that, else the item's own. */
export function storeTitle(
  occurrence: Occurrence,
  matter: Matter | null,
  language: DocumentLanguage,
  typed: string,
): Promise<CommitResult> {
  const text = titleText(typed)
  if (matter && occurrence.title === null) {
    return save(
      [patch('matter', matter.id, ({ title }) => ({ title: { ...title, [language]: text } }))],
      'edit',
    )
  }
  return save(
    [
      patch('occurrence', occurrence.id, ({ title }) => ({
        title: { ...(title ?? nothing), [language]: text },
      })),
    ],
    'edit',
  )
}

/** Stores the explanation or the proposal in one language. */
export function storeText(
  occurrence: Occurrence,
  field: 'explanation' | 'proposal',
  language: DocumentLanguage,
  typed: string,
): Promise<CommitResult> {
  return save(
    [
      patch('occurrence', occurrence.id, (current) => ({
        [field]: { ...current[field], [language]: longText(typed) },
      })),
    ],
    'edit',
  )
}
