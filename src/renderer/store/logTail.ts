import type { LogEntry } from '@shared/model/change'
import type { KvDatabase } from './database'
import { largest } from './logHeads'

/** More changes than a person takes back one after another; the oldest of them are let go. */
const most = 1000

/**
 * The newest entries of a log, which undo goes back through: what was read once, or written since, is not read
 * again. Another copy of the program may have written since: the transaction that takes an entry back makes sure
 * that none has, so that it does not wait for a reading to end.
 */
export class LogTail {
  /** Newest first, none left out. */
  #known: LogEntry[] = []

  constructor(private readonly of: KvDatabase) {}

  /** Shows the entries, the newest first, until `see` answers that it has seen enough. */
  async walk(see: (entry: LogEntry) => 'more' | 'enough'): Promise<void> {
    for (const entry of this.#known) if (see(entry) === 'enough') return
    const oldest = this.#known.at(-1)
    const { log } = this.of
    const older = oldest ? log.where(':id').below(oldest.id) : log.orderBy(':id')
    let isEnough = false
    let isKept = true
    await older
      .reverse()
      .until(() => isEnough)
      .each((entry) => {
        isKept &&= isSmall(entry)
        if (isKept) this.#known.push(entry)
        isEnough = see(entry) === 'enough'
      })
  }

  /** Notes entries that were written, the oldest first. @param newest the newest entry of the log before them */
  note(newest: string | null, entries: readonly LogEntry[]): void {
    const isNext = entries.every(({ id }, at) => id > (entries[at - 1]?.id ?? newest ?? ''))
    // Entries of another copy come in among those that are known.
    if (!isNext || !entries.every(isSmall)) return this.forget()
    if (this.#known[0]?.id !== newest) this.forget()
    this.#known = [...entries.toReversed(), ...this.#known].slice(0, most)
  }

  forget(): void {
    this.#known = []
  }
}

/** The entry of an import names all its records, which are not held for the rest of the session. */
function isSmall({ changes }: LogEntry): boolean {
  return changes.length <= largest
}
