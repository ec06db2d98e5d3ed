import { expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { agendaTree } from '@shared/rules/agendaOrder'
import { formalItems, itemsFromTemplate } from '@shared/rules/newAgenda'
import { aMeeting } from './make'

const template = createRecord('template', {
  name: local('Tiimin kokous'),
  meetingType: 'team',
  items: [
    { title: local('Kokouksen avaus'), slot: 'opening', minutes: 2 },
    { title: local('Yhteensovittaminen'), slot: 'current', kind: 'discussion', minutes: 0 },
    { title: local('EU-yhteistyö'), level: 1, minutes: 15 },
    { title: local('Barents'), level: 1, minutes: 10 },
    { title: local('Kokouksen päättäminen'), slot: 'closing' },
  ],
})

test('the agenda of a template keeps its order, sub-items and fields', () => {
  const meetingId = newId()
  const items = itemsFromTemplate(template, meetingId)
  const shape = agendaTree(items.toReversed()).map(({ occurrence, children }) => [
    occurrence.title?.fi,
    ...children.map((child) => child.title?.fi),
  ])
  expect(shape).toEqual([
    ['Kokouksen avaus'],
    ['Yhteensovittaminen', 'EU-yhteistyö', 'Barents'],
    ['Kokouksen päättäminen'],
  ])
  expect(items.every((item) => item.meetingId === meetingId)).toBe(true)
  expect(items[1]).toMatchObject({ slot: 'current', kind: 'discussion', minutes: 0 })
  expect(new Set(items.map((item) => item.proposalKey)).size).toBe(5)
})

test('a sub-item that stands first in a template is not lost', () => {
  const odd = { ...template, items: [...template.items.slice(2, 3), ...template.items.slice(0, 1)] }
  expect(agendaTree(itemsFromTemplate(odd, newId()))).toHaveLength(2)
})

test('formal items go after the opening, only where they are needed and missing', () => {
  const items = itemsFromTemplate(template, newId())
  expect(formalItems(aMeeting(), items)).toEqual([])
  const formal = aMeeting({ quorum: true, scrutineers: true })
  const added = formalItems(formal, items)
  const titles = agendaTree([...items, ...added]).map(({ occurrence }) => occurrence.title)
  expect(titles.slice(1, 3)).toEqual([
    {
      fi: 'Kokouksen laillisuus ja päätösvaltaisuus',
      en: 'Legality and quorum of the meeting',
      sv: 'Konstaterande av mötets laglighet och beslutförhet',
    },
    {
      fi: 'Pöytäkirjantarkastajien valinta',
      en: 'Election of scrutinisers of the minutes',
      sv: 'Val av protokolljusterare',
    },
  ])
  expect(formalItems(formal, [...items, ...added])).toEqual([])
  expect(formalItems(aMeeting({ quorum: true }), items)).toHaveLength(1)
})
