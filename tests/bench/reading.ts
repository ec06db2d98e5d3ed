/**
 * Milliseconds the browser needs to read all records of some kinds, with nothing of ours between. Runs in the
 * page.
 */
export function readAll(kinds: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kv-desk')
    opening.onerror = () => {
      reject(new Error('the database does not open'))
    }
    opening.onsuccess = () => {
      const database = opening.result
      const start = performance.now()
      const transaction = database.transaction(kinds)
      for (const kind of kinds) transaction.objectStore(kind).getAll()
      transaction.oncomplete = () => {
        resolve(performance.now() - start)
        database.close()
      }
    }
  })
}
