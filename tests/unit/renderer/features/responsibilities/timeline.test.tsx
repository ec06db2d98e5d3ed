// @vitest-environment jsdom
import { open } from '../../register/screen'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { TimelineView } from '@renderer/features/responsibilities/timeline/TimelineView'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'

const area = (name: string) => createRecord('area', { name: { fi: name } })
const held = area('EU-yhteistyö')
const heldBy = put(
  'responsibility',
  createRecord('responsibility', { areaId: held.id, holderRole: 'asiantuntija' }),
)

async function showProblemsOf(...areas: ReturnType<typeof area>[]) {
  await save([...areas.map((one) => put('area', one)), heldBy], 'create')
  open(<TimelineView />, '/responsibilities/timeline')
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Vain aukot ja päällekkäisyydet' }))
}

it('counts an area that nobody has answered for among those not in order', async () => {
  await showProblemsOf(held, area('Nuorisoneuvosto'))
  expect(screen.getByRole('group', { name: /Nuorisoneuvosto/ })).toBeTruthy()
  expect(screen.queryByRole('group', { name: /EU-yhteistyö/ })).toBeNull()
})

it('says that all is in order only when somebody has answered for every area', async () => {
  await showProblemsOf(held)
  expect(screen.getByText('Aukkoja tai päällekkäisyyksiä ei ole')).toBeTruthy()
})
