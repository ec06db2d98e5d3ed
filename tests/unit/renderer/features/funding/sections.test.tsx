// @vitest-environment jsdom
import { open, press } from '../../register/screen'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createRecord, type RecordInput, type RecordOf } from '@shared/model/records'
import { dayOf, plusDays } from '@shared/rules/time'
import { callSections } from '@renderer/features/funding/call/callSections'
import { programmeSections } from '@renderer/features/funding/programme/programmeSections'
import { projectSections } from '@renderer/features/funding/project/projectSections'
import type { PageSection } from '@renderer/register/definition'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { useRecords } from '@renderer/store/kept'
import { save } from '@renderer/store/save'

const today = dayOf(new Date())

type Kind = 'programme' | 'call' | 'project'

/** The parts of a page under each other, as the record is stored. */
function Page<K extends Kind>(props: { kind: K; sections: readonly PageSection<K>[] }) {
  const record = useRecords(props.kind)?.[0] as RecordOf<K> | undefined
  if (!record) return null
  return props.sections
    .filter((section) => section.shown?.(record) ?? true)
    .map(({ id, Section }) => <Section key={id} record={record} />)
}

const rowsOf = async (table: string) =>
  within(await screen.findByRole('region', { name: table }))
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')]
        .map((cell) => cell.textContent.replaceAll(/[\u00a0\u202f]/g, ' '))
        .join(' | '),
    )

async function openProject(fields: Partial<RecordInput<'project'>>) {
  const project = createRecord('project', { name: { fi: 'Koehanke' }, acronym: 'KOE', ...fields })
  await save([put('project', project)], 'create')
  open(<Page kind="project" sections={projectSections} />, '/')
  return () => database.records('project').get(project.id)
}

it('shows a budget to the cent with percentages and the remainder', async () => {
  await openProject({ budget: { total: 49_716_600, eu: 44_744_800 } })
  expect(await rowsOf('Budjetti')).toEqual([
    'Lähde | Summa | Osuus',
    'EU-rahoitus | 447 448,00 € | 90,0 %',
    'Erittelemättä | 49 718,00 € | 10,0 %',
    'Kokonaisbudjetti | 497 166,00 € | 100,0 %',
  ])
})

it('shows extensions after the first end, in their order', async () => {
  await openProject({
    until: '2021-10-31',
    extensions: [
      { until: '2022-04-30', decidedOn: '2021-06-14', decisionReference: 'Mhall § 88' },
      { until: '2022-01-31' },
    ],
  })
  expect((await rowsOf('Jatkoajat')).slice(1)).toEqual([
    'Alkuperäinen päättyminen | 31.10.2021 |  | ',
    'Jatkoaika 1 | 31.1.2022 |  | ',
    'Jatkoaika 2 | 30.4.2022 | 14.6.2021 | Mhall § 88',
  ])
})

it('makes a task of a report, and marks both done in one change', async () => {
  const stored = await openProject({
    reports: [
      { kind: 'finalReport', due: plusDays(today, 30) },
      { kind: 'paymentClaim', title: '2/2026', due: plusDays(today, -1) },
    ],
  })
  await screen.findByRole('region', { name: 'Raportit ja maksatushakemukset' })
  press('Tee tehtävä: Maksatushakemus: 2/2026')
  await screen.findByRole('link', { name: 'Avaa tehtävä: Maksatushakemus: 2/2026' })
  const [task] = await database.records('task').toArray()
  expect(task).toMatchObject({
    title: 'Maksatushakemus: 2/2026: KOE',
    due: plusDays(today, -1),
    workstream: { kind: 'project' },
  })
  expect((await stored())?.reports[1]?.taskId).toBe(task?.id)

  press('Merkitse tehdyksi: Maksatushakemus: 2/2026')
  await screen.findByText('Tehty: Maksatushakemus: 2/2026')
  expect((await stored())?.reports.map(({ doneOn }) => doneOn)).toEqual([null, today])
  expect(await database.records('task').get(task?.id ?? '')).toMatchObject({
    status: 'done',
    doneOn: today,
  })
  const undo = screen.getAllByRole('button', { name: 'Kumoa' }).at(-1)
  undo?.click()
  await waitFor(async () => expect((await stored())?.reports[1]?.doneOn).toBeNull())
  expect(await database.records('task').get(task?.id ?? '')).toMatchObject({ status: 'open' })
})

it('keeps the closing duties and the end of retention in sight', async () => {
  await openProject({
    duties: [
      { kind: 'archive', text: 'Hankeaineisto' },
      { kind: 'audit', doneOn: '2025-01-03' },
    ],
    retentionUntil: '2034-12-31',
  })
  const rows = await rowsOf('Jäljelle jäävät velvoitteet')
  expect(rows[1]).toContain('Arkistointi: Hankeaineisto |  | Ei määräaikaa')
  expect(rows[2]).toContain('Tarkastus |  | Tehty 3.1.2025')
  expect(screen.getByText('Aineisto säilytetään 31.12.2034 asti.')).toBeTruthy()
})

it('shows the committees of a programme with our seats only, its calls, and its projects with their sum', async () => {
  const own = createRecord('organisation', { name: { fi: 'Kainuun liitto' }, own: true })
  const other = createRecord('organisation', { name: { fi: 'Lapin liitto' } })
  const person = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Aino' })
  const deputy = createRecord('person', { familyName: 'Malli', givenNames: 'Matti' })
  const programme = createRecord('programme', { name: { fi: 'Aurora' } })
  const body = createRecord('body', {
    name: { fi: 'Seurantakomitea' },
    kind: 'committee',
    programmeId: programme.id,
  })
  const seat = (fields: Partial<RecordInput<'seat'>>) =>
    put('seat', createRecord('seat', { bodyId: body.id, ...fields }))
  const project = (name: string, total: number | null) =>
    put(
      'project',
      createRecord('project', { name: { fi: name }, programmeId: programme.id, budget: { total } }),
    )
  const call = createRecord('call', {
    programmeId: programme.id,
    title: 'Kevään haku',
    closesAt: '2023-03-08T11:00:00.000Z',
    timeZone: 'Europe/Stockholm',
  })
  await save(
    [
      ...[own, other].map((one) => put('organisation', one)),
      ...[person, deputy].map((one) => put('person', one)),
      put('programme', programme),
      put('body', body),
      put('call', call),
      seat({
        personId: person.id,
        deputyId: deputy.id,
        represents: { kind: 'organisation', id: own.id },
      }),
      seat({ personId: deputy.id, represents: { kind: 'organisation', id: other.id } }),
      seat({ personId: deputy.id, until: '2020-12-31' }),
      project('Öljy', 10_000),
      project('Aita', 5_000),
      project('Vailla', null),
    ],
    'create',
  )
  open(<Page kind="programme" sections={programmeSections} />, '/')
  expect((await rowsOf('Komiteat ja edustuksemme')).slice(1)).toEqual([
    'Seurantakomitea | Tarvittaessa | Jäsen: Aino Esimerkki, varalla Matti Malli ',
  ])
  expect((await rowsOf('Haut')).slice(1)).toEqual([
    'Kevään haku | Sulkeutunut | 8.3.2023 klo 13.008.3.2023 klo 12.00 (CET) | ',
  ])
  expect((await rowsOf('Hankkeet')).slice(1)).toEqual([
    'Aita | Kumppani |  | 50,00 € | ',
    'Vailla | Kumppani |  |  | ',
    'Öljy | Kumppani |  | 100,00 € | ',
    'Yhteensä |  |  | 150,00 € | ',
  ])
})

it('shows the plan of a call with what has become of each step', async () => {
  const programme = createRecord('programme', { name: { fi: 'Aurora' } })
  const task = createRecord('task', { title: 'Idea', due: '2023-01-02', status: 'done' })
  const call = createRecord('call', {
    programmeId: programme.id,
    title: 'Kevään haku',
    closesAt: '2023-03-08T11:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    decisionMonth: '2023-06',
    plan: [
      { kind: 'application', daysBefore: 3 },
      { kind: 'ideaForm', daysBefore: 60, taskId: task.id },
    ],
  })
  await save([put('programme', programme), put('task', task), put('call', call)], 'create')
  open(<Page kind="call" sections={callSections} />, '/')
  expect((await rowsOf('Takaperin laskettu aikataulu')).slice(1)).toEqual([
    'Idealomake | to 5.1.20237.1.2023 on vapaapäivä |  | Tehty',
    'Hakemus | pe 3.3.20235.3.2023 on vapaapäivä |  | Ei tehtävää',
  ])
  expect(screen.getByText('8.3.2023 klo 12.00 (CET)')).toBeTruthy()
})
