import type { TimelinePeriod } from '@shared/pictures/timelineLanes'
import type { Texts } from '@shared/texts/texts'
import { formatKnownPeriod } from '@renderer/ui/format'

interface Words {
  t: Texts
  language: 'fi' | 'en'
}

/** When a period is: in the words of the source when there are any, else as exactly as it is known. */
export function whenOf(
  {
    from,
    until,
    precision,
    untilPrecision,
    asWritten,
  }: Omit<TimelinePeriod, 'layer' | 'state' | 'record' | 'reason'>,
  { t, language }: Words,
): string {
  const known = formatKnownPeriod({ from, until, precision, untilPrecision }, language)
  const when = known || t('pictures.timeline.always')
  return asWritten === '' ? when : `${when} (${asWritten})`
}

/** The layer in words; the life of a programme or project is its duration. */
export function layerWord(t: Texts, { layer }: TimelinePeriod): string {
  return layer === 'life' ? t('pictures.timeline.life') : t(`model.statusLayer.${layer}`)
}

/** The state in words; none for a life. */
export function stateOfPeriod(t: Texts, { state }: TimelinePeriod): string {
  return state === null ? '' : t(`model.statusState.${state}`)
}

/** In the bar: the state, after the layer where that is not cooperation; the years of a life. */
export function barWords(period: TimelinePeriod, { t, language }: Words): string {
  if (period.state === null) return formatKnownPeriod(period, language)
  const state = stateOfPeriod(t, period)
  return period.layer === 'cooperation'
    ? state
    : t('registers.body.layerState', { layer: layerWord(t, period), state })
}

/** What a person who listens hears of a bar. */
export function spokenBar(subject: string, period: TimelinePeriod, words: Words): string {
  const when = whenOf(period, words)
  if (period.state === null) {
    return words.t('pictures.timeline.lifeBar', { subject, period: when })
  }
  return words.t('pictures.timeline.bar', {
    subject,
    layer: layerWord(words.t, period),
    state: stateOfPeriod(words.t, period),
    period: when,
  })
}
