import { useState, type ReactNode } from 'react'
import type { Texts } from '@shared/texts/texts'
import { tellSaved } from '@renderer/register/tellSaved'
import { save } from '@renderer/store/save'
import { useTexts } from '@renderer/ui/texts'
import { type Removal, thinkThrough, type ToRemove } from './removal'
import { RemovalDialog } from './RemovalDialog'

/**
 * Removes a record and offers to bring it back. When others point at it, it is asked first what happens to
 * them: a link never leads nowhere.
 */
export function useRemoval(
  toRemove: ToRemove,
  onRemoved: () => void,
): { ask: () => Promise<void>; dialog: ReactNode } {
  const { t } = useTexts()
  const [asked, setAsked] = useState<Removal | null>(null)

  async function ask() {
    const removal = await thinkThrough(toRemove)
    if (removal.referrers.length > 0) setAsked(removal)
    else await carryOut(removal)
  }

  async function carryOut(removal: Removal) {
    const result = await save(removal.changes, 'remove')
    if (!tellSaved(t, result, told(t, toRemove.name, removal))) return
    setAsked(null)
    onRemoved()
  }

  return {
    ask,
    dialog: asked && (
      <RemovalDialog
        toRemove={toRemove}
        removal={asked}
        onRemove={carryOut}
        onClose={() => setAsked(null)}
      />
    ),
  }
}

/** What was done: to the record alone, to those that pointed at it, and to what went along. */
function told(t: Texts, name: string, { referrers, plan }: Removal): string {
  // Its own parts are not worth a word.
  if (referrers.length === 0) return t('registers.removed', { name })
  const records = (count: number) => t('page.removal.records', { count })
  const words = {
    name,
    changed: records(plan.changed.length),
    removed: records(plan.removed.length),
  }
  if (plan.removed.length === 0) return t('page.removal.changed', words)
  return t(
    plan.changed.length === 0 ? 'page.removal.removedWith' : 'page.removal.removedAnd',
    words,
  )
}
