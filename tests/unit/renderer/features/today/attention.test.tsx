// @vitest-environment jsdom
import { open } from '../../register/screen'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Link } from '@shared/model/link'
import { createRecord } from '@shared/model/records'
import { AttentionPanel } from '@renderer/features/today/AttentionPanel'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'

const body = createRecord('body', { name: { fi: 'Alueneuvosto' }, kind: 'council' })
const region = createRecord('region', { name: { fi: 'Karjala' }, country: 'RU' })
const membership = createRecord('membership', {
  bodyId: body.id,
  member: { kind: 'region', id: region.id },
})

const frozen = (subject: Link, fields: object = {}) =>
  put(
    'status',
    createRecord('status', { subject, state: 'frozen', reviewOn: '2026-11-01', ...fields }),
  )

/** What Today says of suspensions past their review day, when these are in the workspace. */
async function told(suspensions: Parameters<typeof save>[0]) {
  const records = [put('body', body), put('region', region), put('membership', membership)]
  await save([...records, ...suspensions], 'create')
  open(<AttentionPanel now="2026-11-23T07:00:00.000Z" today="2026-11-23" />, '/')
  return (await screen.findByRole('link', { name: /tarkistuspäivä on ohi/ })).textContent
}

test('a suspension past its review day is named after what is suspended, whatever it is', async () => {
  expect(await told([frozen({ kind: 'region', id: region.id })])).toMatch(
    /^Yhden keskeytyksen tarkistuspäivä on ohi\s*Karjala$/,
  )
})

test('a suspended membership is named after its member and its body', async () => {
  expect(await told([frozen({ kind: 'membership', id: membership.id })])).toMatch(
    /Karjala – Alueneuvosto$/,
  )
})

test('a suspension that has ended, is followed by a later status or is reviewed later asks for nothing', async () => {
  const words = await told([
    frozen({ kind: 'body', id: body.id }),
    frozen({ kind: 'region', id: region.id }, { until: '2026-10-01' }),
    frozen({ kind: 'region', id: region.id }, { reviewOn: '2026-12-01' }),
    frozen({ kind: 'membership', id: membership.id }, { from: '2022-03-08' }),
    put(
      'status',
      createRecord('status', {
        subject: { kind: 'membership', id: membership.id },
        state: 'active',
        from: '2026-11-02',
      }),
    ),
  ])
  expect(words).toMatch(/^Yhden keskeytyksen tarkistuspäivä on ohi\s*Alueneuvosto$/)
})

test('a series called as needed that has not met for its months is told of by name', async () => {
  const series = createRecord('series', {
    ...{ name: { fi: 'Keksityt tapaamiset' }, meetingType: 'network', nudgeMonths: 3 },
  })
  const meeting = createRecord('meeting', {
    ...{
      type: 'network',
      title: { fi: 'Keksitty tapaaminen' },
      seriesId: series.id,
      state: 'held',
    },
    ...{ start: '2026-06-09T06:00:00.000Z', end: '2026-06-09T07:00:00.000Z' },
  })
  await save([put('series', series), put('meeting', meeting)], 'create')
  open(<AttentionPanel now="2026-11-23T07:00:00.000Z" today="2026-11-23" />, '/')
  const link = await screen.findByRole('link', { name: /ei ole kokoontunut pitkään aikaan/ })
  expect(link.textContent).toMatch(/Keksityt tapaamiset$/)
})
