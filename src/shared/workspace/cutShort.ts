/**
 * True when JSON text stops before its last bracket or inside a string: a copy that was interrupted.
 * Looks at brackets itself, for each engine words its error differently.
 */
export function isCutShort(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i]
    if (inString) {
      if (character === '\\') i += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }
  return inString || depth > 0
}
