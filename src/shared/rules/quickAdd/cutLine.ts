import type { QuickTask } from './quickAdd'

/** What stays of a title whose whole is moved to the description. */
const mostShown = 120

/**
 * A line that was too long for a title, as it goes on when its whole has gone to the description: the beginning of
 * the title, and after it every day, person and link of the line as they were written, wherever they stood.
 */
export function cutLine(text: string, { title, parts }: QuickTask): string {
  const shown = title.slice(0, mostShown).replace(/\s+\S*$/u, '')
  const written = parts.flatMap(({ type, start, end, problem }) => {
    const words = text.slice(start, end).trim()
    // The kind, and what needs an answer, are part of the title until they are cut away.
    const isThere = type === 'kind' || (problem !== null && shown.includes(words))
    return isThere ? [] : [words]
  })
  return [`${shown} …`, ...written].join(' ')
}
