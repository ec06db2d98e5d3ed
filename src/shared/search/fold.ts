/** Letters that no accent makes of another, as a Finnish reader would type them without a special key. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ı: 'i',
  œ: 'oe',
}

/** A lower-case word with the letters somebody without a Finnish keyboard types: ä as a, ø as o, š as s. */
export function fold(word: string): string {
  if (isPlain(word)) return word
  const bare = word.normalize('NFD').replace(/\p{M}+/gu, '')
  return isPlain(bare) ? bare : bare.replace(/[æøđðþßłŋŧıœ]/g, (letter) => plain[letter] ?? letter)
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false
  return true
}
