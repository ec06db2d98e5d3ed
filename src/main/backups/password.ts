import type { PasswordState } from '@shared/ipc/backups'
import type { Memory } from '../memory'
import type { Vault } from './vault'

/** The password of the second place. It stands in no file but as the system has encrypted it. */
export interface BackupPassword {
  readonly state: () => PasswordState
  /** Null when there is none, or when it is missing. */
  readonly get: () => string | null
  readonly set: (password: string | null) => void
}

/** The password as it was kept; where the system keeps no secrets, it has to be given once in each session. */
export function openPassword(memory: Memory, vault: Vault): BackupPassword {
  let known: string | null = null
  let isRead = false

  function get(): string | null {
    const { sealsSecond, keptPassword } = memory.get()
    if (!sealsSecond) return null
    if (!isRead && known === null && keptPassword !== '') {
      // Asked once: a system that refuses would show its question again and again.
      isRead = true
      known = vault.unlock(keptPassword)
    }
    return known
  }

  return {
    get,
    state: () => {
      if (!memory.get().sealsSecond) return 'none'
      if (get() === null) return 'missing'
      return memory.get().keptPassword === '' ? 'session' : 'kept'
    },
    set: (password) => {
      known = password
      const isKept = password !== null && vault.canKeep()
      memory.set({
        sealsSecond: password !== null,
        keptPassword: isKept ? vault.lock(password) : '',
      })
    },
  }
}
