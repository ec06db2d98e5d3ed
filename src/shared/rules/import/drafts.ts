import { local } from '../../model/base'
import type { Person } from '../../model/person'
import type { Task } from '../../model/task'
import type { Drafter } from './draft'
import type { ImportField, ImportKind } from './fields'
import type { RowProblem } from './judged'
import {
  type ImportPlace,
  Known,
  nameKey,
  organisationsByName,
  peopleByEmail,
  peopleByName,
} from './known'
import { meetingDrafter } from './meetingDrafts'
import { onePerson, organisationNamed, problemIn, splitName } from './readRow'

/** Makes drafts of the rows of a kind. */
export function drafterOf(kind: ImportKind, place: ImportPlace): Drafter {
  switch (kind) {
    case 'person':
      return personDrafter(place)
    case 'organisation':
      return organisationDrafter(place)
    case 'task':
      return taskDrafter(place)
    case 'meeting':
      return meetingDrafter(place)
  }
}

/** A person is known by the e-mail address, else by name and organisation. */
function personDrafter({ people, organisations }: ImportPlace): Drafter {
  const byName = peopleByName(people)
  const byEmail = peopleByEmail(people)
  const known = organisationsByName(organisations)
  const made = new Set<string>()
  return ({ name, organisation, ...rest }) => {
    const problems: RowProblem[] = []
    const whole = name === undefined ? {} : splitName(name)
    const names = { ...whole, ...rest }
    const written =
      `${names.givenNames ?? ''} ${names.familyName ?? ''}`.trim() || (rest.title ?? '')
    const house = organisation === undefined ? null : organisationNamed(organisation, known)
    if (house && 'problem' in house) problems.push(problemIn('organisation', house))
    const found = house && 'value' in house ? house.value : null
    if (found?.isNew) made.add(found.organisation.id)
    const organisationId = found?.organisation.id
    const [sameAddress, ...others] = byEmail.all(rest.email ?? '')
    if (others.length > 0) problems.push(ambiguous('email', rest.email ?? ''))
    const sameName = sameAddress
      ? []
      : byName
          .all(written)
          .filter((one) => organisationId === undefined || one.organisationId === organisationId)
          // An address of their own tells two people of one name apart.
          .filter((one) => rest.email === undefined || one.email === '')
    if (sameName.length > 1) problems.push(ambiguous('name', written))
    return {
      current: sameAddress ?? sameName[0] ?? null,
      fields: { ...whole, ...rest, ...(organisationId === undefined ? {} : { organisationId }) },
      problems,
      key: nameKey(rest.email ?? `${written} ${organisationId ?? ''}`),
      newOrganisation: found && made.has(found.organisation.id) ? found.organisation : null,
    }
  }
}

function ambiguous(field: ImportField, text: string): RowProblem {
  return { field, problem: { code: 'importAmbiguous', params: { text } } }
}

/** An organisation is known by its name in any language, or its abbreviation. */
function organisationDrafter({ organisations }: ImportPlace): Drafter {
  const known = organisationsByName(organisations)
  return ({ name = '', country, ...rest }) => {
    const found = known.all(name)
    const [current] = found
    return {
      current: current ?? null,
      fields: {
        ...rest,
        ...(country === undefined ? {} : { country: country.toUpperCase() }),
        // The name it was found by is there already, in whichever language.
        ...(current ? {} : { name: local(name) }),
      },
      problems: found.length > 1 ? [ambiguous('name', name)] : [],
      key: nameKey(name),
      newOrganisation: null,
    }
  }
}

/** A task is known by its title and due day. */
function taskDrafter({ people, tasks, readDay }: ImportPlace): Drafter {
  const byName = peopleByName(people)
  const byEmail = peopleByEmail(people)
  const known = new Known<Task>()
  for (const task of tasks) known.add(`${task.title} ${task.due ?? ''}`, task)
  return ({ assignee, start, due, ...rest }) => {
    const problems: RowProblem[] = []
    const days = {
      ...dayOf('start', start, readDay, problems),
      ...dayOf('due', due, readDay, problems),
    }
    const who = assignee === undefined ? null : onePerson(assignee, byEmail, byName)
    if (who && 'problem' in who) problems.push(problemIn('assignee', who))
    const key = `${rest.title ?? ''} ${days.due ?? ''}`
    return {
      current: known.all(key)[0] ?? null,
      fields: { ...rest, ...days, ...assigneeOf(who && 'value' in who ? who.value : null) },
      problems,
      key: nameKey(key),
      newOrganisation: null,
    }
  }
}

function assigneeOf(person: Person | null) {
  return person ? { assigneeId: person.id } : {}
}

function dayOf(
  field: 'start' | 'due',
  typed: string | undefined,
  readDay: ImportPlace['readDay'],
  problems: RowProblem[],
): { start?: string; due?: string } {
  if (typed === undefined) return {}
  const day = readDay(typed)
  if (day === null) {
    problems.push({ field, problem: { code: 'day', params: {} } })
    return {}
  }
  return { [field]: day }
}
