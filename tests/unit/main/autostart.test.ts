import { expect, test } from 'vitest'
import { autostartEntry } from '../../../src/main/autostart'

test('a program with a space, a quote or a percent sign in its path is started as one word', () => {
  expect(autostartEntry('/opt/KV Desk/kv')).toContain('Exec="/opt/KV Desk/kv"\n')
  expect(autostartEntry('/a"b')).toContain(String.raw`Exec="/a\\"b"`)
  expect(autostartEntry('/50%')).toContain('Exec="/50%%"')
})
