import { expect, test } from 'vitest'
import { one, versionsOf } from './starter'

test.each([
  [
    'body',
    'Euregio Karelia',
    'perustaminen',
    ['Perustettiin 24.2.2000', 'Perustettiin vuonna 2002'],
  ],
  [
    'agreement',
    'Euregio Karelian perustamissopimus',
    'perustaminen',
    ['Perustettiin 24.2.2000', 'Perustettiin vuonna 2002'],
  ],
  [
    'body',
    'BRC',
    'kokoonpano',
    [
      'Alueneuvosto koostuu alueiden poliittisista johtajista',
      'Alueneuvosto koostuu virkamiehistä',
    ],
  ],
  [
    'body',
    'RC',
    'kokoonpano',
    ['Aluekomitea koostuu virkamiehistä', 'Aluekomitea koostuu virkamiehistä ja poliitikoista'],
  ],
  ['body', 'BRYC', 'jäsenmäärä', ['14 jäsentä', '15 jäsentä']],
  ['body', 'BRC', 'jäsenalueiden määrä', ['13 aluetta', '14 jäsenaluetta']],
  ['body', 'NSPA', 'jäsenalueiden määrä', ['13 aluetta', '14 aluetta']],
  ['project', 'BRTL', 'päättyminen', ['31.10.2021', '30.4.2022 (jatkoaika)']],
  ['project', 'NABL', 'päättyminen', ['28.2.2022', '31.5.2022 (jatkoaika)']],
  ['body', 'Arctic Smartness', 'klustereiden määrä', ['Kuusi klusteria', 'Viisi klusteria (2016)']],
  [
    'signal',
    'Ateriakorvaus 2026: lähteet eri mieltä',
    'ateriakorvaus 2026',
    ['13,20 €', '13,50 €'],
  ],
  ['body', 'BRC', 'puheenjohtaja', ['Nordland vuodelle 2025', 'Pohjois-Karjala 2023–2025']],
] as const)('the sources disagree: %s %s, %s', (kind, name, topic, versions) => {
  const record = one(kind, name)
  expect(versionsOf(record, topic)).toEqual(versions)
  for (const { text, readOn } of record.source?.versions ?? []) {
    expect(text).not.toBe('')
    expect(readOn).toBe('2026-11-23')
  }
})
