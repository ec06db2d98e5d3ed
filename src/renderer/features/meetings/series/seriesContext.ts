import type { RegisterContext } from '@renderer/register/definition'

/** The kinds whose records the register of series needs. */
export const uses = ['template', 'body', 'person', 'organisation'] as const
export type SeriesContext = RegisterContext<(typeof uses)[number]>
