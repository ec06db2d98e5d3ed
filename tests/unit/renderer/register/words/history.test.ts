import { describe, expect, test } from 'vitest'
import type { ChangedRecord } from '@shared/model/change'
import { bodyRegister } from '@renderer/features/cooperation/bodyRegister'
import { projectRegister } from '@renderer/features/funding/project/projectRegister'
import { taskRegister } from '@renderer/features/tasks/taskRegister'
import { historyWords } from '@renderer/register/words/history'
import type { HistoryEntry } from '@renderer/store/history'
import type { FieldDef } from '@renderer/ui/form/types'
import { recordKinds } from '@shared/model/link'
import { textsIn } from '@shared/texts/texts'

const t = textsIn('fi')
const records = Object.fromEntries(recordKinds.map((kind) => [kind, new Map<string, never>()]))
const context = { t, language: 'fi', day: '2026-11-23', today: '2026-11-23', records } as const
const names: Record<string, string> = { a: 'Aino Esimerkki', b: 'Barentsin neuvosto' }

type Fields = readonly FieldDef<never>[]
const fieldsOf = {
  body: bodyRegister.fields(context as never) as unknown as Fields,
  project: projectRegister.fields(context as never) as unknown as Fields,
  task: taskRegister.fields(context as never) as unknown as Fields,
  // It has no register of its own, and so no form.
  occurrence: [] as Fields,
}

function told(
  kind: keyof typeof fieldsOf,
  change: Pick<ChangedRecord, 'before' | 'after'> | null,
  entry: Partial<HistoryEntry> = {},
) {
  const whole: HistoryEntry = {
    id: 'x',
    at: '2026-11-23T07:00:00Z',
    who: 'Testaaja',
    cause: 'edit',
    reason: '',
    change: change && { kind, id: 'x', ...change },
    ...entry,
  }
  return historyWords(
    whole,
    { kind, fields: fieldsOf[kind] },
    { t, language: 'fi', nameOf: (id) => names[id] ?? '' },
  )
}

describe('a change in words', () => {
  test('names fields and choices as the form does', () => {
    const change = {
      before: { rhythm: 'yearly', open: false },
      after: { rhythm: 'monthly', open: true },
    }
    expect(told('body', change)).toEqual({
      who: 'Testaaja',
      did: 'muutti',
      lines: ['Kokoontuminen: Vuosittain → Kuukausittain', 'Avoin kaikille: Ei → Kyllä'],
      reason: '',
    })
  })

  test('names what a reference points at, and says when it is empty', () => {
    const change = { before: { parentId: null }, after: { parentId: 'b' } }
    expect(told('body', change).lines).toEqual(['Yläelin: (tyhjä) → Barentsin neuvosto'])
  })

  test('of a text in languages tells only the language that changed', () => {
    const before = { name: { fi: 'Neuvosto', en: 'Council', sv: '' } }
    const after = { name: { fi: 'Neuvosto', en: 'The Council', sv: '' } }
    expect(told('body', { before, after }).lines).toEqual(['Nimi (EN): Council → The Council'])
  })

  test('of a list tells what came and what went', () => {
    const before = { links: [{ kind: 'person', id: 'a' }] }
    const after = { links: [{ kind: 'body', id: 'b' }] }
    expect(told('task', { before, after }).lines).toEqual([
      'Liittyy: lisätty Barentsin neuvosto',
      'Liittyy: poistettu Aino Esimerkki',
    ])
  })

  test('of an object tells the fields inside it that changed', () => {
    const source = { text: 'Sivu', address: '', readOn: null, verifiedOn: null, versions: [] }
    const before = { source }
    const after = { source: { ...source, verifiedOn: '2026-11-23' } }
    expect(told('body', { before, after }).lines).toEqual(['Tarkistettu: (tyhjä) → 23.11.2026'])
  })

  test('of an item on an agenda tells what was said and decided', () => {
    const before = { notes: { fi: 'Keskusteltiin.', en: '', sv: '' }, outcome: null }
    const after = {
      notes: { fi: 'Keskusteltiin **pitkään**.', en: '', sv: '' },
      outcome: { code: 'noted', text: { fi: '**Merkittiin**.', en: 'Noted.', sv: '' } },
    }
    expect(told('occurrence', { before, after }).lines).toEqual([
      'Keskustelu: Keskusteltiin. → Keskusteltiin pitkään.',
      'Tulos: (tyhjä) → Merkittiin tiedoksi: Merkittiin. / Noted.',
    ])
  })

  test('names fields that are not in the form, and keeps quiet of those no person fills in', () => {
    const before = { originId: null, invitationSequence: 1 }
    const after = { originId: 'a', invitationSequence: 2 }
    expect(told('task', { before, after }).lines).toEqual([
      'Sovittu kokouksessa: (tyhjä) → Aino Esimerkki',
      'Muu tieto',
    ])
  })
})

describe('what was done', () => {
  const did = (
    before: ChangedRecord['before'],
    after: ChangedRecord['after'],
    cause: HistoryEntry['cause'],
  ) => told('task', { before, after }, { cause }).did

  test('is told of this record, whatever the whole change was for', () => {
    expect(did(null, { title: 'x' }, 'create')).toBe('lisäsi tiedon')
    expect(did({ deletedAt: null }, { deletedAt: 'now' }, 'remove')).toBe('poisti tiedon')
    expect(did({ assigneeId: 'a' }, { assigneeId: null }, 'remove')).toBe(
      'poisti viitatun tiedon, joten viittaus muuttui',
    )
    expect(did({ deletedAt: 'then' }, { deletedAt: null }, 'edit')).toBe('palautti tiedon')
    expect(did({ deletedAt: 'then' }, { deletedAt: null }, 'undo')).toBe('kumosi muutoksen')
    expect(did({ title: 'x' }, { title: 'y' }, 'handover')).toBe('siirsi vastuun seuraajalle')
  })

  test('of a change too large to be read only who, what and why', () => {
    expect(told('task', null, { cause: 'import', who: '' })).toEqual({
      who: 'Tuntematon',
      did: 'toi tiedot tiedostosta',
      lines: [],
      reason: '',
    })
    expect(told('task', null, { cause: 'rows' }).did).toBe('toi rivejä tiedostosta')
    expect(told('task', null, { cause: 'replace' }).did).toBe('otti työtilatiedoston käyttöön')
  })

  test('keeps the reason', () => {
    const change = { before: { title: 'x' }, after: { title: 'y' } }
    expect(told('task', change, { reason: 'Pyydettiin kokouksessa.' }).reason).toBe(
      'Pyydettiin kokouksessa.',
    )
  })
})
