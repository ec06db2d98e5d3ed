/** What the change log is to hold beside what is in it. */
interface Seeded {
  readonly kind: 'task' | 'responsibility'
  /** The text that each entry changes. */
  readonly field: string
  /** The records that one entry in `every` is of, in turn; the others are of records that are not there. */
  readonly ids: readonly string[]
  readonly every: number
  readonly entries: number
  /** Of the day from which they are, one a second. */
  readonly from: string
  readonly first: string
}

/** Runs in the page: puts so many entries into the change log. */
export function seedLog(asked: Seeded): Promise<void> {
  const start = Date.parse(asked.from)
  const change = (id: string, number: number) => ({
    kind: asked.kind,
    id,
    before: { [asked.field]: `Keksitty ${number - 1}` },
    after: { [asked.field]: `Keksitty ${number}` },
  })
  const idOf = (number: number) =>
    number % asked.every === 0 ? asked.ids[(number / asked.every) % asked.ids.length] : undefined
  const entryOf = (number: number) => {
    const id = idOf(number) ?? crypto.randomUUID()
    return {
      // Ids grow, as those of the program do.
      id: `${asked.first.slice(0, 24)}${number.toString(16).padStart(12, '0')}`,
      at: new Date(start + number * 1000).toISOString(),
      who: 'Keksitty Kirjaaja',
      cause: 'edit',
      changes: [change(id, number)],
      reason: '',
      reverses: null,
      ids: [id],
      size: 1,
    }
  }
  const putFrom = (database: IDBDatabase, from: number) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('log', 'readwrite', { durability: 'relaxed' })
      const store = transaction.objectStore('log')
      const to = Math.min(from + 10_000, asked.entries)
      for (let number = from; number < to; number += 1) store.put(entryOf(number))
      transaction.oncomplete = () => {
        resolve()
      }
      transaction.onabort = () => {
        reject(new Error('the log could not be filled'))
      }
    })
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kv-desk')
    opening.onerror = () => {
      reject(new Error('the database does not open'))
    }
    opening.onsuccess = () => {
      void (async () => {
        for (let from = 0; from < asked.entries; from += 10_000) await putFrom(opening.result, from)
        opening.result.close()
        resolve()
      })()
    }
  })
}
