import type { LocalText } from '../model/base'
import { textLength, titleLength } from '../model/fields'
import type { DocumentLanguage } from '../model/base'
import { textsIn, type Texts } from '../texts/texts'

/** A message of the catalogues written out in every document language. */
export function inEachLanguage(write: (t: Texts, language: DocumentLanguage) => string): LocalText {
  return {
    fi: write(textsIn('fi'), 'fi'),
    en: write(textsIn('en'), 'en'),
    sv: write(textsIn('sv'), 'sv'),
  }
}

/** The text cut to the length of a title, with an ellipsis where it was cut. */
export function asTitle(value: LocalText): LocalText {
  return cutEach(value, titleLength)
}

/** The text cut to the length of a longer text, with an ellipsis where it was cut. */
export function asText(value: LocalText): LocalText {
  return cutEach(value, textLength)
}

function cutEach(value: LocalText, length: number): LocalText {
  return { fi: cut(value.fi, length), en: cut(value.en, length), sv: cut(value.sv, length) }
}

/** Whole characters only: half of a surrogate pair would not survive the encoders. */
function cut(value: string, length: number): string {
  if (value.length <= length) return value
  return `${value.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
