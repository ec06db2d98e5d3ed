import { type DocumentLanguage, type LocalText, textIn } from '../model/base'
import type { SentItem, Snapshot } from '../model/dispatch'
import type { Difference } from '../rules/dispatch/difference'
import { formatClock, formatMeetingTime, type Writing } from '../texts/format'
import { textsIn } from '../texts/texts'

/**
 * The differences of two versions as whole sentences, each of which can be read alone: "Uusi asiakohta 5: …".
 * @param writing how times are written; as in the papers of the language unless given
 */
export function differenceSentences(
  differences: readonly Difference[],
  language: DocumentLanguage,
  writing: Writing = language,
): string[] {
  const t = textsIn(language)
  const text = (value: LocalText) => textIn(value, language)
  const time = (value: Snapshot) => formatMeetingTime(value, language, writing)
  const named = ({ number, title }: SentItem) =>
    number === ''
      ? t('differences.unnumbered', { title: text(title) })
      : t('differences.numbered', { number, title: text(title) })
  const orNone = (value: string) => value || t('differences.none')

  return differences.map((one) => {
    switch (one.code) {
      case 'title':
        return t('differences.title', { from: text(one.from), to: text(one.to) })
      case 'time':
        return t('differences.time', { from: time(one.from), to: time(one.to) })
      case 'place':
      case 'link':
        return t(`differences.${one.code}`, { from: orNone(one.from), to: orNone(one.to) })
      case 'added':
        return t('differences.added', {
          item: named(one.item),
          clock: formatClock(one.item.start, writing),
        })
      case 'removed':
        return t('differences.removed', { item: named(one.item) })
      case 'renamed':
        return t('differences.renamed', { from: named(one.from), to: text(one.to.title) })
      case 'moved':
        return t('differences.moved', { item: named(one.from), number: orNone(one.to.number) })
      case 'clock':
        return t('differences.clock', {
          item: named(one.to),
          from: formatClock(one.from.start, writing),
          to: formatClock(one.to.start, writing),
        })
      case 'length':
        return t('differences.length', {
          item: named(one.to),
          from: one.from.minutes,
          to: one.to.minutes,
        })
      case 'presenter':
        return t('differences.presenter', {
          item: named(one.to),
          from: orNone(one.from.presenter),
          to: orNone(one.to.presenter),
        })
    }
  })
}
