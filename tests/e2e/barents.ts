import type { RawWorkspace } from './workspaces'

/** A council that twelve of thirteen invented regions belong to. */
export const councilName = 'Testialueiden neuvosto'

let last = 0
const newId = () => `019b0000-0000-7000-8000-${(last += 1).toString(16).padStart(12, '0')}`

/** Adds the regions, their council, and a committee that lived from September 2004 to the end of 2022. */
export function barents(records: RawWorkspace['records']): void {
  const add = (kind: string, fields: Record<string, unknown>) => {
    const record = { id: newId(), ...fields }
    records[kind] = [...(records[kind] ?? []), record]
    return record
  }
  const council = add('body', { name: { fi: councilName }, kind: 'council' })
  for (let number = 1; number <= 13; number += 1) {
    const region = add('region', { name: { fi: `Testialue ${number}` }, country: 'FI' })
    if (number < 13)
      add('membership', {
        bodyId: council.id,
        member: { kind: 'region', id: region.id },
        from: '1993-01-11',
      })
  }
  const committee = add('body', { name: { fi: 'Testikomitea' }, kind: 'committee' })
  const subject = { kind: 'body', id: committee.id }
  add('status', { subject, state: 'active', from: '2004-09-01' })
  add('status', { subject, state: 'ended', from: '2023-01-01' })
}
