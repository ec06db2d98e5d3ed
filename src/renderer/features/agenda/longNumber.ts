/** The longest number of an item that stands beside its title, in characters. */
const longestBeside = 5

/** True for a number that takes more room than others, as `BRC 14/2026` of a body. */
export function isLongNumber(number: string): boolean {
  return number.length > longestBeside
}
