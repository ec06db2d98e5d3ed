import type { Failure } from '@shared/ipc/result'
import { readHeader } from '@shared/workspace/checkBackup'

/**
 * The workspace file in the text of a file: the file itself, or what follows the first line of a backup, when it
 * is what that line says. For files the person picks; main verifies those of its own folder.
 */
export async function workspaceTextIn(
  text: string,
): Promise<{ ok: true; value: string; createdAt?: string } | Failure> {
  if (!/^\uFEFF?\{"[^\n]*"kv-desk-backup"/.test(text.slice(0, 2000)))
    return { ok: true, value: text }
  const bytes = new TextEncoder().encode(text)
  const head = readHeader(bytes)
  if (!head.ok) return { ok: false, code: head.fault }
  const { header } = head
  const body = bytes.subarray(bytes.indexOf(0x0a) + 1)
  const isWhole = body.length === header.bytes && (await sha256(body)) === header.sha256
  if (!isWhole) return { ok: false, code: 'damaged' }
  return { ok: true, value: text.slice(text.indexOf('\n') + 1), createdAt: header.createdAt }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
