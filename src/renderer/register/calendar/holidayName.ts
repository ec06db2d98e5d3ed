/** A name without the places at which a narrow column may break it: screen readers would stop at them. */
export function spoken(name: string): string {
  return name.replaceAll('\u00ad', '')
}
