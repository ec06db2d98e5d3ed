import { parseISO } from 'date-fns'
import { kept } from '../texts/kept'
import { plusDays } from './time'

const fixed = {
  newYear: '01-01',
  epiphany: '01-06',
  mayDay: '05-01',
  independence: '12-06',
  christmasEve: '12-24',
  christmas: '12-25',
  boxingDay: '12-26',
} as const

/** Days from Easter Sunday. */
const fromEaster = {
  goodFriday: -2,
  easter: 0,
  easterMonday: 1,
  ascension: 39,
  pentecost: 49,
} as const

/** The public holidays of Finland, Midsummer Eve and Christmas Eve. */
export type Holiday =
  keyof typeof fixed | keyof typeof fromEaster | 'midsummerEve' | 'midsummer' | 'allSaints'

const sunday = 0
const friday = 5
const saturday = 6

/**
 * The days of a year on which Finnish offices are closed beside weekends: the public holidays, and
 * Midsummer Eve and Christmas Eve, which act 150/1930 § 5 counts with them. In no order.
 */
export function finnishHolidays(year: number): ReadonlyMap<string, Holiday> {
  const easter = easterSunday(year)
  const midsummerEve = firstFrom(`${year}-06-19`, friday)
  return new Map<string, Holiday>([
    ...namesOf(fixed).map((name) => [`${year}-${fixed[name]}`, name] as const),
    ...namesOf(fromEaster).map((name) => [plusDays(easter, fromEaster[name]), name] as const),
    [midsummerEve, 'midsummerEve'],
    [plusDays(midsummerEve, 1), 'midsummer'],
    [firstFrom(`${year}-10-31`, saturday), 'allSaints'],
  ])
}

/** Which holiday a day is; null when it is none. */
export function holidayOn(day: string): Holiday | null {
  return holidaysOf(day).get(day) ?? null
}

/** False on weekends and Finnish holidays. */
export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day)
  return weekday !== sunday && weekday !== saturday && !holidaysOf(day).has(day)
}

/** The day itself, or the last working day before it. */
export function previousWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : previousWorkingDay(plusDays(day, -1))
}

/** The day itself, or the first working day after it. */
export function nextWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : nextWorkingDay(plusDays(day, 1))
}

/**
 * So many working days after a day, or before it when `amount` is negative; the day itself is not counted
 * (act 150/1930 § 2). With 0 the day itself, whatever it is.
 */
export function plusWorkingDays(day: string, amount: number): string {
  const step = Math.sign(amount)
  let found = day
  for (let left = Math.abs(amount); left > 0; left -= 1) {
    found = plusDays(found, step)
    while (!isWorkingDay(found)) found = plusDays(found, step)
  }
  return found
}

const holidaysOfYear = kept(finnishHolidays)

function holidaysOf(day: string): ReadonlyMap<string, Holiday> {
  return holidaysOfYear(Number(day.slice(0, 4)))
}

function namesOf<Name extends string>(days: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(days) as Name[]
}

function weekdayOf(day: string): number {
  return parseISO(day).getDay()
}

/** The first such weekday on the day or after it. */
function firstFrom(day: string, weekday: number): string {
  return plusDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876). */
function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  // Counted from 22 March, the earliest Easter.
  return plusDays(`${year}-03-22`, epact + weekday - 7 * late)
}
