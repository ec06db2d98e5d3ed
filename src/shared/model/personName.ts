import type { Person } from './person'

/** "Katja Sukuvaara", or the title when the holder of a role is not named. */
export function personName(person: Person): string {
  return `${person.givenNames} ${person.familyName}`.trim() || person.title
}

/** "Sukuvaara Katja", the order of Finnish participant lists; for sorting too. */
export function personSortName(person: Person): string {
  return `${person.familyName} ${person.givenNames}`.trim() || person.title
}
