import type { RecordKind } from '@shared/model/link'

/** The screens of the window and the path of each; the part after `#` in the address. */
export const routes = {
  today: '/',
  situation: '/situation',
  meetings: '/meetings',
  tasks: '/tasks',
  responsibilities: '/responsibilities',
  cooperation: '/cooperation',
  funding: '/funding',
  goals: '/goals',
  followUp: '/follow-up',
  people: '/people',
  history: '/history',
  settings: '/settings',
} as const

export type RouteName = keyof typeof routes

/** The areas as the navigation lists them. */
export const areasInOrder = [
  'today',
  'situation',
  'meetings',
  'tasks',
  'responsibilities',
  'cooperation',
  'funding',
  'goals',
  'followUp',
  'people',
] as const satisfies readonly RouteName[]

/** The areas of the daily work: Ctrl and the number of its place opens one. There are as many digits. */
export const areasByDigit: readonly RouteName[] = areasInOrder.filter(
  (route) => route !== 'situation',
)

/** The keys that open an area; undefined for one that has none. */
export function digitKeys(route: RouteName): string | undefined {
  const at = areasByDigit.indexOf(route)
  return at < 0 ? undefined : `Ctrl + ${at + 1}`
}

/** The screen on which the records of a kind are listed; null for parts of other records. */
export const homes: Readonly<Record<RecordKind, RouteName | null>> = {
  region: 'people',
  organisation: 'people',
  person: 'people',
  cover: 'people',
  agreement: 'cooperation',
  body: 'cooperation',
  membership: 'cooperation',
  seat: 'responsibilities',
  relation: 'cooperation',
  status: 'cooperation',
  programme: 'funding',
  call: 'funding',
  project: 'funding',
  strategy: 'goals',
  goal: 'goals',
  area: 'responsibilities',
  responsibility: 'responsibilities',
  nomination: 'followUp',
  statement: 'followUp',
  signal: 'followUp',
  event: 'followUp',
  task: 'tasks',
  template: 'meetings',
  series: 'meetings',
  meeting: 'meetings',
  matter: 'meetings',
  occurrence: null,
  postponement: null,
  dispatch: null,
}

/** The page of one record, whatever its kind. */
export function pagePath(kind: RecordKind, id: string): string {
  return `/record/${kind}/${id}`
}

/** The area of the navigation that an address belongs to; a record's page to that of its kind. */
export function areaOf(path: string): RouteName {
  const [first = '', kind = ''] = path.split('/').filter(Boolean)
  if (first === 'record') return homes[kind as RecordKind] ?? 'today'
  const names = Object.keys(routes) as RouteName[]
  return names.find((name) => routes[name] === `/${first}`) ?? 'today'
}

/** The agenda builder of one meeting. */
export function meetingPath(id: string): string {
  return `${routes.meetings}/agenda/${id}`
}

/** The course of one meeting, while it is held; without an id, of the one that goes on or comes next. */
export function holdPath(id = ''): string {
  return `${routes.meetings}/hold/${id}`
}

/** True for a screen that takes the whole window. */
export function isWholeWindow(path: string): boolean {
  return path.startsWith(`${routes.meetings}/hold`)
}

/** A register with one of its records open; `new` opens an empty form. */
export function recordPath(route: RouteName, kind: string, id: string): string {
  return `${routes[route]}/${kind}/${id}`
}

/** True when the window's address is a screen's own; the window opens on Today. */
export function isAt(route: RouteName): boolean {
  return (location.hash.slice(1) || routes.today) === routes[route]
}
