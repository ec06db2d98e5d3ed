import type { Call } from '@shared/model/call'
import { wallTime } from '@shared/rules/time'
import { idOf, nameOf, one, records } from './starter'

/** The names of the regions of a programme's area. */
export const regionsOf = (programme: string): string[] =>
  one('programme', programme).regionIds.map((id) => nameOf({ kind: 'region', id }))

export const prioritiesOf = (programme: string): string[] =>
  one('programme', programme).priorities.map(({ code, name }) => `${code} ${name.fi}`)

/** Whose money, in millions of euros. */
export const fundingOf = (programme: string): (string | number)[][] =>
  one('programme', programme).funding.map(({ source, amount }) => [source, amount / 100_000_000])

/** The calls of a programme, the examples left out. */
export const callsOf = (programme: string): Call[] =>
  records.call
    .filter(({ programmeId }) => programmeId === idOf('programme', programme))
    .filter(({ title }) => !title.startsWith('Esimerkki'))

/** The first and last day of each call, where the programme is. */
export const callDays = (programme: string): (string | null)[][] =>
  callsOf(programme)
    .map(({ opensAt, closesAt, timeZone }) => [
      opensAt && wallTime(opensAt, timeZone).day,
      wallTime(closesAt, timeZone).day,
    ])
    .sort()
