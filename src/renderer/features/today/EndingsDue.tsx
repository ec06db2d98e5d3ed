import { textIn } from '@shared/model/base'
import { personName } from '@shared/model/personName'
import { homeZone } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { recordPath } from '@renderer/app/routes'
import { registerPath } from '@renderer/register/paths'
import type { Attention } from '@renderer/store/today'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatMoment } from '@renderer/ui/format'
import { groupKeys } from './groupKeys'
import { type Line, LinePanel } from './LinePanel'

/** Terms of office that end or have ended, and calls that close. */
export function EndingsDue({ endings, calls, today }: EndingsDueProps) {
  const { t, language } = useTexts()
  return (
    <>
      <LinePanel
        title={t('today.terms.title')}
        hotKey={groupKeys.terms}
        lines={endings.map((one) => termLine(one, today, t, language))}
        path={registerPath('responsibilities', 'seat')}
      />
      <LinePanel
        title={t('today.calls.title')}
        hotKey={groupKeys.calls}
        lines={calls.map(({ id, title, closesAt }) => ({
          id,
          path: recordPath('funding', 'call', id),
          name: title,
          detail: formatMoment(closesAt, homeZone, language),
        }))}
        path={registerPath('funding', 'call')}
      />
    </>
  )
}

interface EndingsDueProps extends Pick<Attention, 'endings' | 'calls'> {
  today: string
}

function termLine(
  { seat, name, person }: Attention['endings'][number],
  today: string,
  t: Texts,
  language: 'fi' | 'en',
): Line {
  const isLate = seat.until !== null && seat.until < today
  const role = t(`model.seatRole.${seat.role}`)
  const day = formatDay(seat.until ?? '')
  return {
    id: seat.id,
    path: recordPath('responsibilities', 'seat', seat.id),
    name: name ? textIn(name, language) : t('common.unnamed'),
    detail: [
      person ? `${personName(person)}, ${role}` : role,
      t(isLate ? 'today.terms.ended' : 'today.terms.ends', { day }),
    ].join(', '),
    isLate,
  }
}
