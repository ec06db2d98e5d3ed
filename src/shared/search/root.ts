import { stemmer } from '@orama/stemmers/finnish'
import { fold } from './fold'

/**
 * Common words whose form the stemmer cannot follow, also as the last part of a compound: the k of haku,
 * aika and virka goes away in most cases, a short word keeps its ending, and what looks like a possessive
 * ending or a case of kumppani and jäsen is a part of the word.
 */
const irregular: readonly (readonly [form: RegExp, root: string])[] = [
  [/hau(?:n|t|ssa|sta|lla|lle|lta|ksi|issa|ista)$/, 'haku'],
  [/(?<=^|määrä|kokous)(?:aja(?:n|t|ssa|sta|lla|lle|lta|ksi)|aikaa?|aikoja)$/, 'aika'],
  [/vira(?:n|t|ssa|sta|lla|lle|lta|ksi)$/, 'virk'],
  [/työ(?:n|t|tä|hön|ssä|stä|llä|lle)?$/, 'tyo'],
  [/kumppani$/, 'kumppan'],
  [/jäsen$/, 'jasen'],
]

/** In letters; a shorter stem keeps its last vowels and consonants, for too little would be left. */
const longStem = 6

/**
 * What the inflected forms of a Finnish word have in common, folded; words of other languages pass nearly
 * unchanged. The Snowball stemmer takes endings away; what it leaves apart is brought together here: kokous,
 * kokouks- and kokoust-, kansainvälin- and kansainvälis-, and the gradation of the last consonants,
 * lausunto and lausunno-.
 * @param word in lower case
 */
export function rootOf(word: string): string {
  if (word.length < 3 || /\p{N}/u.test(word)) return fold(word)
  for (const [form, root] of irregular) if (form.test(word)) return fold(word.replace(form, root))
  const stem = fold(stemmer(word.replace(/((?:[dkmnst]|o)[uy]s)t[aä]$/, '$1')))
  const likeNominative = stem
    .replace(/([oeuy])ks$/, '$1s')
    .replace(/([uy])(?:st|d|t)$/, '$1s')
    .replace(/(?<=.{4})(?:in|is|ist)$/, '')
  return withoutGradation(likeNominative)
}

function withoutGradation(stem: string): string {
  const isLong = stem.length >= longStem
  const [, head = '', last = '', vowels = ''] = /^(.*?)([^aeiouy]*)([aeiouy]*)$/.exec(stem) ?? []
  const weak = last
    .replace(/(.)\1$/, '$1')
    .replace(/d$/, 't')
    .replace(/v$/, 'p')
    .replace(/([lmnr])[tdkgp]$/, isLong ? '$1' : '$&')
  return isLong ? head + weak : head + weak + vowels
}
