import { Decrypter, Encrypter } from 'age-encryption'

/** Bytes encrypted with a password, as the program `age` opens them. It takes seconds of a thread: call it aside. */
export async function sealed(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(password)
  return encrypter.encrypt(bytes)
}

type Unsealed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'wrongPassword' | 'damaged' }

/**
 * What an encrypted file holds, when all of it is there and unchanged. That a password is wrong cannot be told from
 * a change in the first lines, which hold the key. It takes seconds of a thread: call it aside.
 */
export async function unsealed(bytes: Uint8Array, password: string): Promise<Unsealed> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(password)
  try {
    return { ok: true, bytes: await decrypter.decrypt(bytes) }
  } catch (error) {
    // The library names no codes: these are its words for a key that no password given has opened.
    const isLocked = error instanceof Error && error.message.startsWith('no identity matched')
    return { ok: false, fault: isLocked ? 'wrongPassword' : 'damaged' }
  }
}
