/**
 * Marks the whole page with what goes on in it, for the styles of other parts. An attribute, as a rule that asks the
 * page what is in it (`body:has(…)`) has the style of everything computed anew whenever anything comes or goes.
 * @returns takes the mark away
 */
export function markPage(mark: 'printing' | 'selecting'): () => void {
  const { documentElement } = document
  documentElement.setAttribute(`data-${mark}`, '')
  return () => {
    documentElement.removeAttribute(`data-${mark}`)
  }
}
