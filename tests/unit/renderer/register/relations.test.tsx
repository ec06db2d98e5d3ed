// @vitest-environment jsdom
import { open, press } from './screen'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { relationsSection } from '@renderer/register/relations/relationsSection'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { livingRecords } from '@renderer/store/live'
import { save } from '@renderer/store/save'

const group = createRecord('body', { name: { fi: 'Strategiaryhmä' }, kind: 'workingGroup' })
const network = createRecord('body', { name: { fi: 'Verkosto' }, kind: 'network' })
const { Section } = relationsSection('body')

beforeEach(() => save([put('body', group), put('body', network)], 'create'))

function choose(name: string | RegExp, option: string) {
  const field = screen.getByRole('combobox', { name })
  fireEvent.click(field)
  fireEvent.click(screen.getByRole('option', { name: option, hidden: true }))
}

it('adds a relation seen from either end, and each end tells it in its own words', async () => {
  const { unmount } = open(<Section record={network} />, '/')
  await screen.findByText('Suhteita ei ole kirjattu.')
  press('Lisää suhde')
  await screen.findByRole('form', { name: 'Lisää suhde' })
  press('Tallenna')
  await screen.findByText('Valitse toinen osapuoli.')
  choose('Suhde', 'Tähän sulautettu')
  choose(/Toinen osapuoli/, 'Strategiaryhmä')
  press('Tallenna')
  await screen.findByRole('cell', { name: 'Strategiaryhmä' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lisää suhde' }))
  screen.getByRole('rowheader', { name: 'Tähän sulautettu' })
  expect(await livingRecords('relation')).toMatchObject([
    {
      kind: 'mergedInto',
      subject: { kind: 'body', id: group.id },
      object: { kind: 'body', id: network.id },
    },
  ])
  unmount()
  open(<Section record={group} />, '/')
  await screen.findByRole('rowheader', { name: 'Sulautettu' })
  screen.getByRole('cell', { name: 'Verkosto' })
})

it('removes a relation, which can be brought back', async () => {
  const relation = createRecord('relation', {
    subject: { kind: 'body', id: group.id },
    kind: 'succeeds',
    object: { kind: 'body', id: network.id },
  })
  await save([put('relation', relation)], 'create')
  open(<Section record={group} />, '/')
  await screen.findByRole('rowheader', { name: 'Edeltäjä' })
  press('Poista suhde: Edeltäjä Verkosto')
  await screen.findByText('Suhteita ei ole kirjattu.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lisää suhde' }))
  press('Kumoa')
  await waitFor(async () => {
    expect((await database.records('relation').get(relation.id))?.deletedAt).toBeNull()
  })
})
