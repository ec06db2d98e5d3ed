import type { RichRun } from './richText'

/**
 * Bold, italics and links within a line. `**` and `*` switch a style on and off again, so that styles need not be
 * nested and what is written is read back exactly. What switches on stands before a letter, what switches off
 * behind one: `2 * 3 * 4` is what it looks like. One that is never switched off is an ordinary character.
 */

type Mark = '**' | '*'
type Token = { text: string; link?: string } | { mark: Mark; opens: boolean; closes: boolean }

const linkAhead = /\[((?:\\.|[^\\[\]])*)\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)/iy
const tokenAhead = /\\[!-/:-@[-`{-~]|\*\*|\*|[^\\*[]+|[\\[]/y

/** The runs of a paragraph's text. Takes time in proportion to its length. */
export function parseRuns(text: string): RichRun[] {
  const tokens = tokensOf(text)
  const switches = switchesIn(tokens)
  const isOn = { '**': false, '*': false }
  const runs: RichRun[] = []
  tokens.forEach((token, at) => {
    if (!('mark' in token)) add(runs, styled(token, isOn))
    else if (switches.has(at)) isOn[token.mark] = !isOn[token.mark]
    else add(runs, styled({ text: token.mark }, isOn))
  })
  return runs
}

function tokensOf(text: string, link?: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    linkAhead.lastIndex = at
    const [whole, inner, address] = (link === undefined && linkAhead.exec(text)) || []
    if (whole !== undefined && inner !== undefined && address !== undefined) {
      tokens.push(...tokensOf(inner, address))
      at += whole.length
      continue
    }
    tokenAhead.lastIndex = at
    const token = tokenAhead.exec(text)?.[0] ?? text.charAt(at)
    at += token.length
    if (token === '**' || token === '*')
      tokens.push({
        mark: token,
        opens: /\S/.test(text.charAt(at)),
        closes: /\S/.test(text.charAt(at - token.length - 1)),
      })
    else {
      const literal = token.length === 2 && token.startsWith('\\') ? token.slice(1) : token
      tokens.push({ text: literal, ...(link && { link }) })
    }
  }
  return tokens
}

/** The places of the marks that switch a style on, and of those that switch it off. */
function switchesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  const opened: Record<Mark, number | null> = { '**': null, '*': null }
  tokens.forEach((token, at) => {
    if (!('mark' in token)) return
    const before = opened[token.mark]
    if (before === null && token.opens) opened[token.mark] = at
    if (before === null || !token.closes) return
    found.add(before).add(at)
    opened[token.mark] = null
  })
  return found
}

function styled(token: { text: string; link?: string }, isOn: Record<Mark, boolean>): RichRun {
  return { ...token, ...(isOn['**'] && { bold: true }), ...(isOn['*'] && { italic: true }) }
}

/** Adds a run, to the one before when that looks the same. */
export function add(runs: RichRun[], run: RichRun): void {
  const before = runs.at(-1)
  if (before && isAlike(before, run)) before.text += run.text
  else if (run.text !== '') runs.push({ ...run })
}

const isAlike = (a: RichRun, b: RichRun) =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link

/** The runs as text that `parseRuns` reads back. */
export function writeRuns(runs: readonly RichRun[]): string {
  let text = ''
  let before: RichRun = { text: '' }
  for (const run of [...runs.filter((one) => one.text !== ''), { text: '' }]) {
    if (before.link !== undefined && before.link !== run.link) text += `](${before.link})`
    if (before.bold !== run.bold) text += '**'
    if (before.italic !== run.italic) text += '*'
    if (run.link !== undefined && before.link !== run.link) text += '['
    text += escapeMarks(run.text)
    before = run
  }
  return text
}

/** What means something within a line, as plain characters. */
export const escapeMarks = (text: string): string => text.replaceAll(/[\\*[\]]/g, String.raw`\$&`)

/** An address as a link may carry it: https, http or mailto; null for any other. */
export function linkAddress(address: string): string | null {
  const trimmed = address.trim()
  if (!/^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(trimmed)) return null
  return trimmed.replaceAll('(', '%28').replaceAll(')', '%29')
}
