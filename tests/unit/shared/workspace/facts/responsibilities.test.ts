import { expect, test } from 'vitest'
import { idOf, records } from './starter'
import { personName } from '@shared/model/personName'

const nameFor = (id: string | null) => {
  const person = records.person.find((one) => one.id === id)
  return person ? personName(person) : ''
}

test.each([
  ['Kansainvälinen toiminta, yleisvastuu', 'maakuntajohtaja', ''],
  ['EU-yhteistyö', 'Jouni Ponnikas', ''],
  ['Barents- ja pohjoinen yhteistyö', 'Katja Sukuvaara', 'sijainen (nimeämättä)'],
  ['Venäjä-yhteistyö', 'Katja Sukuvaara', 'sijainen (nimeämättä)'],
  ['EU-toimiston ohjausryhmä', 'maakuntajohtaja', ''],
  ['EU-toimiston työvaliokunta', 'Jouni Ponnikas', ''],
  [
    'Barentsin alueneuvosto (BRC)',
    'maakuntahallituksen puheenjohtaja',
    'maakuntahallituksen jäsen',
  ],
  ['Barentsin aluekomitea (RC)', 'maakuntajohtaja', 'suunnittelujohtaja'],
  ['Euregio Karelian hallitus', 'Kainuun kaksi jäsentä', 'henkilökohtaiset varajäsenet'],
  ['Karelia CBC -valintakomitea', 'Kainuun edustaja', ''],
  ['Interreg Auroran seuranta- ja ohjauskomitea', 'Kainuun edustajat', ''],
  ['NSPA:n ohjausryhmä', 'Kainuun edustaja', ''],
  ['Verkoston koollekutsuminen', 'kansainvälisten asioiden tiimi', ''],
  ['Kansainvälisten sivujen ylläpito', 'viestintäpäällikkö', ''],
  ['BRTL- ja NABL-hankkeiden aineiston säilytys', 'hallintojohtaja', 'hallintosihteeri'],
])('%s: %s, in their place %s', (area, holder, deputy) => {
  const areaId = idOf('area', area)
  const row = records.responsibility.find((one) => one.areaId === areaId)
  expect(nameFor(row?.holderId ?? null) || row?.holderRole).toBe(holder)
  expect(nameFor(row?.deputyId ?? null) || row?.deputyRole).toBe(deputy)
})

test('nobody answers for the youth council, and its seat waits for a nomination', () => {
  const areaId = idOf('area', 'Barentsin nuorisoneuvosto (BRYC)')
  expect(records.responsibility.filter((one) => one.areaId === areaId)).toEqual([])
  const bodyId = idOf('body', 'BRYC')
  const nominationId = idOf(
    'nomination',
    'Kainuun edustaja ja varaedustaja nuorisoneuvostoon (BRYC)',
  )
  expect(records.seat.filter((seat) => seat.bodyId === bodyId)).toMatchObject([
    { personId: null, deputyId: null, nominationId },
  ])
})
