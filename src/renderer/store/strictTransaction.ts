import { failureOf } from './answer'
import type { KvDatabase } from './database'

/**
 * Runs what writes to the database in one strict transaction, and ends when the disk has it; past Dexie, whose work
 * would be a noticeable part of the few milliseconds in which the disk has a small change. Whether something was
 * written is told by the transaction alone, also where `work` has committed it itself.
 * @param work must ask for something, and ask for more only when an answer has come
 * @throws what `work` throws, or what the database fails with; nothing is written then
 */
export async function inStrictTransaction(
  database: KvDatabase,
  tables: readonly string[],
  work: (transaction: IDBTransaction) => Promise<void>,
): Promise<void> {
  const transaction = await begin(database, tables)
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(failureOf(transaction))
  })
  let refusal: unknown
  const worked = work(transaction).catch((error: unknown) => {
    refusal = error
    abort(transaction)
  })
  try {
    await done
  } catch (failure) {
    // What is still asked for fails too when the browser ends the transaction; why it did, it says itself.
    throw transaction.error ?? refusal ?? failure
  }
  // It may have committed what it had by itself, before all was asked for.
  await worked
  if (isNamed(refusal, 'TransactionInactiveError')) throw refusal
}

/** Chromium closes a connection when the storage under it fails for a moment; it is opened anew once, as by Dexie. */
async function begin(database: KvDatabase, tables: readonly string[]): Promise<IDBTransaction> {
  await database.open()
  try {
    return beginIn(database, tables)
  } catch (error) {
    if (!isNamed(error, 'InvalidStateError')) throw error
    database.close({ disableAutoOpen: false })
    await database.open()
    return beginIn(database, tables)
  }
}

function beginIn(database: KvDatabase, tables: readonly string[]): IDBTransaction {
  const options = { durability: 'strict' } as const
  return database.backendDB().transaction([...tables], 'readwrite', options)
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch (error) {
    // It has ended, or is about to: how, it tells itself.
    if (!isNamed(error, 'InvalidStateError')) throw error
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}
