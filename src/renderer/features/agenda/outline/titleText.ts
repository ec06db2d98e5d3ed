/**
 * A title as one line: what a paste brings of line breaks, tabs and other control characters becomes
 * one space. The length is left to the schema, which refuses and keeps what was typed.
 */
export function titleText(typed: string): string {
  return typed.replaceAll(/\p{Cc}+/gu, ' ')
}

/** A longer text: line breaks as `\n`, other control characters taken out. */
export function longText(typed: string): string {
  return typed.replaceAll(/\r\n?|\u0085/gu, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '')
}

/** True when a pasted text holds control characters that are neither line breaks nor tabs: they are left out. */
export function isPastedInPart(pasted: string): boolean {
  return /(?![\n\r\t\u0085])\p{Cc}/u.test(pasted)
}
