import type { Person } from '@shared/model/person'
import type { ReviewMonths } from '@shared/model/reviewMonths'
import { nextReview } from '@shared/rules/personReview'
import type { Texts } from '@shared/texts/texts'
import { tellProblem } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { undoAction } from '@renderer/store/undoAction'
import { formatDay } from '@renderer/ui/format'
import { notify } from '@renderer/ui/notice/notices'

/** Keeps the data of some people: each gets a new review date by the period of their group, as one change. */
export async function keepPeople(
  t: Texts,
  people: readonly Person[],
  today: string,
  months: ReviewMonths,
): Promise<void> {
  const kept = people.map((person) => ({
    id: person.id,
    on: nextReview(person, today, months),
  }))
  const [earliest] = kept.map(({ on }) => on).sort()
  if (earliest === undefined) return
  const result = await save(
    kept.map(({ id, on }) => patch('person', id, { reviewOn: on })),
    kept.length > 1 ? 'bulk' : 'edit',
  )
  if (!result.ok) return tellProblem(t, result.problem)
  notify({
    text: t('privacy.retention.kept', { count: kept.length, day: formatDay(earliest) }),
    ...undoAction(t('common.undo'), result.entry),
  })
}
