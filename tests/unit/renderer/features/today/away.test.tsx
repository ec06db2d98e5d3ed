// @vitest-environment jsdom
import { open } from '../../register/screen'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { AwayPanel } from '@renderer/features/today/AwayPanel'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'

test('of many who are away a few are shown, and the register has the rest', async () => {
  const people = Array.from({ length: 12 }, (_, at) =>
    createRecord('person', { familyName: `Poissaoleva${at}` }),
  )
  const covers = people.slice(1).map(({ id }) =>
    createRecord('cover', {
      coveredId: id,
      coveringId: people[0]?.id ?? '',
      from: '2026-11-20',
      until: '2026-11-27',
    }),
  )
  await save(
    [
      ...people.map((person) => put('person', person)),
      ...covers.map((cover) => put('cover', cover)),
    ],
    'create',
  )
  open(<AwayPanel today="2026-11-23" />, '/')
  const list = await screen.findByRole('list')
  expect(within(list).getAllByRole('link', { name: /Poissaoleva/ })).toHaveLength(8)
  expect(within(list).getByRole('link', { name: 'ja 3 muuta' }).getAttribute('href')).toMatch(
    /\/people\/cover$/,
  )
})
