/** The day `YYYY-MM-DD` of a year, month and date; null when the calendar has none (31.2.), or outside 1900–2199. */
export function calendarDay(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2199) return null
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${year}-${two(month)}-${two(date)}`
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(+read) && read.toISOString().startsWith(day) ? day : null
}

/** The year that two digits mean: 1970–2069. */
export function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 70 ? 2000 + year : 1900 + year
}
