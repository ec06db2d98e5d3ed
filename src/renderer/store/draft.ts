import { useEffect, useState } from 'react'
import { database, type KvDatabase } from './database'
import { saving } from './saving'
import { writingInTurn } from './writingInTurn'

/** What was typed into a form and not saved: read once, written as it changes. */
export interface StoredDraft {
  /** What is kept now; null when nothing is. */
  load(): unknown
  /** Null forgets it. */
  save(values: unknown): void
  /** Something typed waits to be saved by `store`; call what it returns when it no longer does. */
  wait(store: () => void): () => void
}

/** The values kept under a key, such as `draft:task:new`; null when there are none. */
export async function readDraft(key: string, from: KvDatabase = database): Promise<unknown> {
  // In turn, so that a draft just forgotten is not read once more.
  return (await writingInTurn(from, () => from.draft.get(key)))?.values ?? null
}

/** Keeps values under a key; null forgets them. The window tells when it fails. */
export async function writeDraft(
  key: string,
  values: unknown,
  into: KvDatabase = database,
): Promise<void> {
  const done = saving.begin()
  try {
    await writingInTurn<unknown>(into, () =>
      values === null ? into.draft.delete(key) : into.draft.put({ key, values }),
    )
    done(true)
  } catch {
    done(false)
  }
}

/** The draft of one form; undefined while it is read. */
export function useStoredDraft(key: string): StoredDraft | undefined {
  const [found, setFound] = useState<{ key: string; draft: StoredDraft }>()
  useEffect(() => {
    let isWanted = true
    void readDraft(key).then((kept) => {
      if (isWanted) setFound({ key, draft: storedDraft(key, kept) })
    })
    return () => {
      isWanted = false
    }
  }, [key])
  return found?.key === key ? found.draft : undefined
}

function storedDraft(key: string, kept: unknown): StoredDraft {
  let latest = kept
  return {
    load: () => latest,
    save(values) {
      latest = values
      void writeDraft(key, values)
    },
    wait: (store) => saving.wait(() => Promise.resolve(store())),
  }
}
