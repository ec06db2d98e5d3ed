import { textIn } from '@shared/model/base'
import type { SeatRule } from '@shared/model/body'
import type { Texts } from '@shared/texts/texts'
import { formatList } from '@renderer/ui/format'

/** A seat rule as a sentence; '' without one. `nameOf` gives the name of a body. */
export function ruleText(
  rule: SeatRule | null,
  nameOf: (bodyId: string) => string,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): string {
  if (rule === null) return ''
  const { each, membersOfId, extras } = rule
  const names = formatList(
    extras.map((group) => textIn(group, language)),
    language,
  )
  const words = { count: each, body: nameOf(membersOfId), extras: names }
  return names ? t('cooperation.section.ruleExtras', words) : t('cooperation.section.rule', words)
}
