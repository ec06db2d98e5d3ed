import { expect, test } from 'vitest'
import { isOpenable } from '@shared/model/attached'
import { safeAttachmentName } from '../../../../src/main/attachments/fileName'

test.each([
  ['Muistio.pdf', 'Muistio.pdf'],
  ['../../etc/passwd', 'passwd.bin'],
  ['..\\..\\Windows\\cmd.EXE', 'cmd.exe'],
  ['CON.txt', '_CON.txt'],
  ['..', 'KV Desk.bin'],
  ['Budjetti\u0000\u0007.xlsx', 'Budjetti.xlsx'],
  // An unseen mark turns the end around on the screen: "lasku[RLO]fdp.exe" looks like "laskuexe.pdf".
  ['lasku\u202Efdp.exe', 'laskufdp.exe'],
  ['muistio.pdf. . ', 'muistio.pdf'],
])('%j is written as %j', (given, safe) => {
  expect(safeAttachmentName(given)).toBe(safe)
})

test('what could run something is never opened', () => {
  const refused = ['a.exe', 'a.docm', 'a.html', 'a.svg', 'a.lnk', 'a.pdf.exe', 'a.js', 'a', 'pdf']
  expect(refused.filter(isOpenable)).toEqual([])
  expect(['a.pdf', 'A.DOCX', 'kuva.jpeg'].filter(isOpenable)).toHaveLength(3)
})
