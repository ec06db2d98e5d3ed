import { expect, test } from 'vitest'
import { relationKinds } from '@shared/model/relation'
import { textsIn } from '@shared/texts/texts'
import { linkWord } from '@renderer/features/cooperation/map/mapWords'

const t = textsIn('fi')

test('calls the other end of a relation on the map what the pages of records call it', () => {
  for (const kind of relationKinds) {
    expect(linkWord(t, kind, 'from')).toBe(t(`cooperation.relation.from.${kind}`))
    expect(linkWord(t, kind, 'to')).toBe(t(`cooperation.relation.to.${kind}`))
  }
})

test('what is succeeded is a predecessor, what succeeds a successor', () => {
  expect(linkWord(t, 'succeeds', 'from')).toBe('Edeltäjä')
  expect(linkWord(t, 'succeeds', 'to')).toBe('Seuraaja')
})

test('the ties of bodies have words of their own each way', () => {
  expect(linkWord(t, 'parent', 'from')).toBe('Ylempi toimielin')
  expect(linkWord(t, 'parent', 'to')).toBe('Alempi toimielin')
})
