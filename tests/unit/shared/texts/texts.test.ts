import { describe, expect, test } from 'vitest'
import { en, fi, sv } from '@shared/texts/catalogue'
import { textsIn } from '@shared/texts/texts'

test('a message is told in its language, and in Finnish where the language lacks it', () => {
  expect(textsIn('fi')('common.save')).toBe(fi.common.save)
  expect(textsIn('en')('common.save')).toBe(en.common.save)
  expect(textsIn('sv')('common.save')).toBe(fi.common.save)
})

test('the count chooses the form, and zero has its own where there is one', () => {
  const t = textsIn('fi')
  expect(t('agenda.item.attachments', { count: 1 })).toBe('1 liite')
  expect(t('agenda.item.attachments', { count: 3 })).toBe('3 liitettä')
  expect(t('agenda.item.attachments', { count: 0 })).toBe('0 liitettä')
})

test('what a person wrote is filled in as it stands', () => {
  const title = '{{title}} $t(common.save) <b>&amp;$1$&</b>'
  expect(textsIn('fi')('today.tasks.finish', { title })).toContain(title)
})

/** Every message of a catalogue by its whole name. */
function messages(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? messages(value, `${path}${name}.`)
      : [[`${path}${name}`, String(value)] as [string, string]],
  )
}

const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{\{.*?\}\}/g)].map(([found]) => found))].sort()

describe.each([
  ['en', en],
  ['sv', sv],
])('%s', (_language, catalogue) => {
  const finnish = new Map(messages(fi))
  const translated = messages(catalogue)

  test('writes placeholders as they are looked for', () => {
    const odd = translated.filter(([, message]) =>
      placeholders(message).some((one) => !/^\{\{\w+\}\}$/.test(one)),
    )
    expect(odd).toEqual([])
  })

  test('fills in nothing that the Finnish message is not given', () => {
    const more = translated.filter(([name, message]) => {
      const given = placeholders(finnish.get(name) ?? '')
      // A singular may be written out: the plural tells what is given.
      const inPlural = placeholders(finnish.get(name.replace(/_(one|zero)$/, '_other')) ?? '')
      return placeholders(message).some((one) => !given.includes(one) && !inPlural.includes(one))
    })
    expect(more).toEqual([])
  })
})
