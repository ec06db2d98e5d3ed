import { useCallback, useState, type ReactNode } from 'react'
import type { Texts } from '@shared/texts/texts'
import { tellSaved } from '@renderer/register/tellSaved'
import { save } from '@renderer/store/save'
import { useTexts } from '@renderer/ui/texts'
import { type Removal, thinkThrough, type ToRemove } from './removal'
import { RemovalDialog } from './RemovalDialog'
import { calledTogether } from './called'

/** Removes records and offers to bring them back; true when they were removed. */
export type AskRemoval = (toRemove: ToRemove) => Promise<boolean>

interface Asked {
  toRemove: ToRemove
  removal: Removal
  answer: (isRemoved: boolean) => void
}

/**
 * The one way in which a person removes records, one or many. When others point at them, it is asked first
 * what happens to those: a link never leads nowhere.
 */
export function useRemoval(): { ask: AskRemoval; dialog: ReactNode } {
  const { t } = useTexts()
  const [asked, setAsked] = useState<Asked | null>(null)

  const ask = useCallback<AskRemoval>(
    async (toRemove) => {
      const removal = await thinkThrough(toRemove)
      if (removal.referrers.length === 0) return carryOut(t, toRemove, removal)
      return new Promise((answer) => setAsked({ toRemove, removal, answer }))
    },
    [t],
  )

  function close(isRemoved: boolean) {
    setAsked(null)
    asked?.answer(isRemoved)
  }

  return {
    ask,
    dialog: asked && (
      <RemovalDialog
        toRemove={asked.toRemove}
        removal={asked.removal}
        onRemove={async (removal) => {
          if (await carryOut(t, asked.toRemove, removal)) close(true)
        }}
        onClose={() => close(false)}
      />
    ),
  }
}

async function carryOut(t: Texts, { kind }: ToRemove, removal: Removal): Promise<boolean> {
  const result = await save(removal.changes, 'remove')
  return tellSaved(t, result, told(t, calledTogether(t, kind, removal.going), removal))
}

/** What was done: to the records alone, to those that pointed at them, and to what went along. */
function told(t: Texts, name: string, { referrers, plan }: Removal): string {
  // Their own parts are not worth a word.
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
