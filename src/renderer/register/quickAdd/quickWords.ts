import { actingFor } from '@shared/rules/acting'
import type { Remedy } from '@shared/rules/quickAdd/found'
import type { QuickPart } from '@shared/rules/quickAdd/quickAdd'
import { formatAtClock, formatClock, formatDay, formatWeekday } from '@renderer/ui/format'
import type { Texts } from '@shared/texts/texts'
import type { OfferedNames, QuickRecords } from './names'

export interface WordsContext {
  t: Texts
  language: 'fi' | 'en'
  today: string
  names: OfferedNames
  records: QuickRecords
}

/** "pe 11.12.2026", as a person reads it and as it can be typed. */
export function dayWords(day: string, language: 'fi' | 'en'): string {
  return `${formatWeekday(day, language, true)} ${formatDay(day)}`
}

/** What a remedy puts into the text in place of what was wrong. */
export function remedyText(
  remedy: Remedy,
  { language, names }: Pick<WordsContext, 'language' | 'names'>,
): string {
  switch (remedy.type) {
    case 'day':
      return dayWords(remedy.day, language)
    case 'clock':
      return language === 'fi' ? `klo ${formatClock(remedy.clock, 'fi')}` : `at ${remedy.clock}`
    case 'name': {
      const offered = names.byId.get(remedy.id)
      return `${offered?.link.kind === 'person' ? '@' : '#'}${offered?.label ?? ''}`
    }
  }
}

/** What was understood: what it is, and its value. `at`: which one of its type it is, from 0. */
export function partWords(
  part: QuickPart & { problem: null },
  at: number,
  context: WordsContext,
): { name: string; value: string } {
  const { t, language, names } = context
  switch (part.type) {
    case 'person':
      return {
        name: at === 0 ? t('model.field.assignee') : t('tasks.quickAdd.helper'),
        value: personWords(part.value, context),
      }
    case 'workstream':
      return {
        name: at === 0 ? t('model.field.workstream') : t('tasks.quickAdd.linked'),
        value: names.byId.get(part.value)?.label ?? '',
      }
    case 'due':
      return { name: t('model.field.due'), value: dayWords(part.value, language) }
    case 'time':
      return { name: t('model.field.dueTime'), value: formatAtClock(part.value, language) }
    case 'priority':
      return { name: t('model.field.priority'), value: t(`model.taskPriority.${part.value}`) }
    case 'kind':
      return { name: t('model.field.kind'), value: t(`model.taskKind.${part.value}`) }
  }
}

/** The name, with who stands in while the person is away. */
function personWords(id: string, { t, today, names, records }: WordsContext): string {
  const name = names.byId.get(id)?.label ?? ''
  const acting = actingFor(id, today, [...records.cover.values()])
  if (acting.coveredId === null) return name
  const cover = names.byId.get(acting.personId)?.label ?? ''
  return t('registers.task.acting', { name, cover })
}
