import type { DocumentLanguage, LocalText } from '@shared/model/base'
import type { Matter } from '@shared/model/matter'
import type { Occurrence } from '@shared/model/occurrence'
import type { OutcomeCode } from '@shared/model/outcome'
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

/** Stores the explanation, the proposal or the discussion in one language. */
export function storeText(
  occurrence: Occurrence,
  field: 'explanation' | 'proposal' | 'notes',
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

/** Stores the background of a matter in one language. */
export function storeBackground(
  id: string,
  language: DocumentLanguage,
  typed: string,
): Promise<CommitResult> {
  return save(
    [
      patch('matter', id, ({ background }) => ({
        background: { ...background, [language]: longText(typed) },
      })),
    ],
    'edit',
  )
}

/** Names an attachment by its place; a place after the last adds one, an empty name takes one away. */
export function nameAttachment(id: string, index: number, name: string): Promise<CommitResult> {
  return save(
    [
      patch('occurrence', id, ({ attachments }) => ({
        attachments: attachments.toSpliced(index, 1, ...(name === '' ? [] : [name])),
      })),
    ],
    'edit',
  )
}

/** Stores what the meeting did with an item; null takes it away. The words stay with another phrase. */
export function chooseOutcome(id: string, code: OutcomeCode | null): Promise<CommitResult> {
  return save(
    [
      patch('occurrence', id, ({ outcome }) => ({
        outcome: code && { code, text: outcome?.text ?? nothing },
      })),
    ],
    'edit',
  )
}

/** Stores the words of an outcome in one language. */
export function storeOutcomeText(
  id: string,
  language: DocumentLanguage,
  typed: string,
): Promise<CommitResult> {
  return save(
    [
      patch('occurrence', id, ({ outcome }) => ({
        outcome: outcome && {
          ...outcome,
          text: { ...outcome.text, [language]: longText(typed) },
        },
      })),
    ],
    'edit',
  )
}
