import { documentLanguages } from './base'

/** Languages people and bodies work in. */
export const spokenLanguages = [...documentLanguages, 'no', 'ru', 'se'] as const
