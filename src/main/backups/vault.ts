import { safeStorage } from 'electron'

/** Secrets that the operating system encrypts for this user of this computer. */
export interface Vault {
  /** False where nothing but our own file would protect a secret. */
  readonly canKeep: () => boolean
  /** The secret encrypted, as text. */
  readonly lock: (secret: string) => string
  /** The secret again; null when the system does not give it back, such as on another computer. */
  readonly unlock: (locked: string) => string | null
}

/** The system's own: DPAPI on Windows, the keychain on macOS, a keyring on Linux. */
export const systemVault: Vault = {
  canKeep: () => {
    if (!safeStorage.isEncryptionAvailable()) return false
    if (process.platform !== 'linux') return true
    // Without a keyring Chromium encrypts with a key that everyone knows. Electron 25 cannot tell which it is.
    const ask = safeStorage as Partial<typeof safeStorage>
    const backend = ask.getSelectedStorageBackend?.() ?? 'unknown'
    return backend !== 'basic_text' && backend !== 'unknown'
  },
  lock: (secret) => safeStorage.encryptString(secret).toString('base64'),
  unlock: (locked) => {
    try {
      return safeStorage.decryptString(Buffer.from(locked, 'base64'))
    } catch {
      return null
    }
  },
}
