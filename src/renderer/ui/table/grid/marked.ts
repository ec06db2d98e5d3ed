/** True when some words of the page are marked: whoever has marked them wants those. */
export function isMarked(): boolean {
  return getSelection()?.type === 'Range'
}
