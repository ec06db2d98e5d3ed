import type { Texts } from '@shared/texts/texts'
import type { LegendItem } from '@renderer/ui/pictures/Legend'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { StateSample } from '@renderer/ui/pictures/StateParts'
import { pictureStates } from '@renderer/ui/pictures/stateLooks'
import { stateWord } from '../map/mapWords'
import type { TimelineModel } from './timelineModel'

/** The states of the timeline, and what its shapes mean. */
export function timelineLegend(t: Texts, { groups }: TimelineModel): LegendItem[] {
  const periods = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.periods))
  const states = new Set(periods.map(({ state }) => state))
  return [
    ...pictureStates
      .filter((state) => state !== 'unknown' && states.has(state))
      .map((state) => ({
        id: state,
        label: stateWord(t, state),
        sample: <StateSample state={state} />,
      })),
    { id: 'life', label: t('pictures.timeline.life'), sample: <Shape d="M1 2H27V12H1Z" /> },
    {
      id: 'about',
      label: t('pictures.timeline.about'),
      sample: <Shape d="M1 7L9 2H19L27 7L19 12H9Z" />,
    },
    { id: 'open', label: t('pictures.timeline.open'), sample: <Shape d="M1 2H27V12H1Z" isPale /> },
  ]
}

function Shape({ d, isPale = false }: { d: string; isPale?: boolean }) {
  const { paint } = useDrawing()
  return (
    <path
      d={d}
      fill={paint('sunken')}
      stroke={paint('border')}
      {...(isPale && { strokeDasharray: '3 3' })}
    />
  )
}
