import { parseISO } from 'date-fns'
import { plusDays } from './time'

const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'] as const

/** Days from Easter Sunday: Good Friday, Easter, its Monday, Ascension Day and Pentecost. */
const fromEaster = [-2, 0, 1, 39, 49] as const

const sunday = 0
const friday = 5
const saturday = 6

/**
 * The days of a year on which Finnish offices are closed beside weekends: the public holidays, and
 * Midsummer Eve and Christmas Eve, which act 150/1930 § 5 counts with them. In no order.
 */
export function finnishHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  const midsummerEve = firstFrom(`${year}-06-19`, friday)
  return new Set([
    ...fixed.map((day) => `${year}-${day}`),
    ...fromEaster.map((days) => plusDays(easter, days)),
    midsummerEve,
    plusDays(midsummerEve, 1),
    // All Saints' Day (pyhäinpäivä).
    firstFrom(`${year}-10-31`, saturday),
  ])
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

const known = new Map<string, ReadonlySet<string>>()

function holidaysOf(day: string): ReadonlySet<string> {
  const year = day.slice(0, 4)
  const holidays = known.get(year) ?? finnishHolidays(Number(year))
  known.set(year, holidays)
  return holidays
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
