/** The screens of the window and the path of each; the part after `#` in the address. */
export const routes = {
  today: '/',
  meetings: '/meetings',
  tasks: '/tasks',
  responsibilities: '/responsibilities',
  cooperation: '/cooperation',
  people: '/people',
  settings: '/settings',
} as const

export type RouteName = keyof typeof routes

/** The agenda builder of one meeting. */
export function meetingPath(id: string): string {
  return `${routes.meetings}/agenda/${id}`
}

/** A register with one of its records open; `new` opens an empty form. */
export function recordPath(route: RouteName, kind: string, id: string): string {
  return `${routes[route]}/${kind}/${id}`
}

/** True when the window's address is a screen's own; the window opens on Today. */
export function isAt(route: RouteName): boolean {
  return (location.hash.slice(1) || routes.today) === routes[route]
}
