import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import type { LogEntry } from '@shared/model/change'
import { attachment } from '@shared/model/attachment'
import { attachmentNames, occurrenceSchema } from '@shared/model/occurrence'
import { recordSchemas } from '@shared/model/records'
import { attachedHashes } from '@shared/workspace/attachedFiles'
import { emptyRecords } from '@shared/workspace/format'

const hash = (digit: string) => digit.repeat(64)
const file = (digit: string) => ({ name: `${digit}.pdf`, hash: hash(digit), size: 7, address: '' })

function task(files: unknown[], deletedAt: string | null = null) {
  return recordSchemas.task.parse({ id: newId(), title: 'Tehtävä', files, deletedAt })
}

test('contents of living and removed records and of the log are needed, each once; links need none', () => {
  const records = emptyRecords()
  const link = { name: 'Ohje', address: 'https://example.org/ohje.pdf' }
  records.task.push(task([file('b'), link]), task([file('a')], '2026-11-26T08:00:00.000Z'))
  const change = { kind: 'task', id: newId() } as const
  const entry: LogEntry = {
    id: newId(),
    at: '2026-11-26T08:00:00.000Z',
    who: 'Testaaja',
    cause: 'edit',
    reason: '',
    reverses: null,
    changes: [{ ...change, before: { files: [file('c'), file('a')] }, after: { files: [] } }],
  }
  expect(attachedHashes(records, [entry])).toEqual([hash('a'), hash('b'), hash('c')])
})

test('a paper that was sent is told by a hash, but its content is not kept', () => {
  const entry = { changes: [{ before: null, after: { files: [{ name: 'x', hash: hash('d') }] } }] }
  expect(attachedHashes(emptyRecords(), [entry as unknown as LogEntry])).toEqual([])
})

test('a file is kept or linked, never both or neither', () => {
  expect(attachment.safeParse(file('a')).success).toBe(true)
  expect(attachment.safeParse({ name: 'x', address: '\\\\palvelin\\jako\\x.pdf' }).success).toBe(
    true,
  )
  expect(attachment.safeParse({ name: 'x' }).success).toBe(false)
  expect(attachment.safeParse({ ...file('a'), address: 'https://example.org' }).success).toBe(false)
})

test('papers number what is only named first, then the files', () => {
  const item = occurrenceSchema.parse({
    id: newId(),
    meetingId: newId(),
    order: 'a0',
    title: { fi: 'Kohta' },
    attachments: ['Taustamuistio'],
    files: [file('a')],
  })
  expect(attachmentNames(item)).toEqual(['Taustamuistio', 'a.pdf'])
})
