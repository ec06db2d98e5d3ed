import type { YearEntry, YearKind } from '@shared/rules/yearEntries'
import type { Texts } from '@shared/texts/texts'
import type { LegendItem } from '@renderer/ui/pictures/Legend'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { DayMark, looks } from './clockLooks'

/** What the marks and arcs mean, of those that are there. */
export function clockLegend(
  t: Texts,
  entries: readonly YearEntry[],
  year: number,
): readonly LegendItem[] {
  const has = (kind: YearKind, planned = false) =>
    entries.some((entry) => entry.kind === kind && entry.planned === planned)
  const goesOn = entries.some(
    ({ from, until }) =>
      from === null || until === null || from < `${year}-01-01` || until > `${year}-12-31`,
  )
  const items = [
    {
      id: 'meeting',
      isShown: has('meeting'),
      label: t('yearClock.kinds.meeting'),
      sample: <DaySample kind="meeting" />,
    },
    {
      id: 'planned',
      isShown: has('meeting', true),
      label: t('yearClock.one.planned'),
      sample: <DaySample kind="meeting" planned />,
    },
    {
      id: 'duty',
      isShown: has('duty'),
      label: t('yearClock.kinds.duty'),
      sample: <DaySample kind="duty" />,
    },
    {
      id: 'event',
      isShown: has('event'),
      label: t('yearClock.kinds.event'),
      sample: <BothSample kind="event" />,
    },
    {
      id: 'call',
      isShown: has('call'),
      label: t('yearClock.legend.closes'),
      sample: <BothSample kind="call" />,
    },
    {
      id: 'chair',
      isShown: has('chair'),
      label: t('yearClock.kinds.chair'),
      sample: <PeriodSample kind="chair" />,
    },
    {
      id: 'goesOn',
      isShown: goesOn,
      label: t('yearClock.legend.goesOn'),
      sample: <GoesOnSample />,
    },
  ]
  return items.filter(({ isShown }) => isShown)
}

function DaySample({ kind, planned = false }: { kind: YearKind; planned?: boolean }) {
  return <DayMark kind={kind} planned={planned} x={14} y={7} size={12} />
}

/** A kind that may be on a day or last. */
function BothSample({ kind }: { kind: YearKind }) {
  return (
    <>
      <DayMark kind={kind} planned={false} x={5} y={7} size={10} />
      <PeriodSample kind={kind} />
    </>
  )
}

function PeriodSample({ kind }: { kind: YearKind }) {
  const { paint } = useDrawing()
  const { strong, soft } = looks[kind]
  return (
    <>
      <rect
        x={12.5}
        y={2.5}
        width={15}
        height={9}
        fill={paint(soft)}
        stroke={paint(strong)}
        strokeWidth={1.2}
        {...(kind === 'event' && { strokeDasharray: '4 2' })}
      />
      {kind === 'call' && <rect x={24} y={2} width={4} height={10} fill={paint(strong)} />}
    </>
  )
}

function GoesOnSample() {
  const { paint } = useDrawing()
  return <path d="M16 2v10M20 2v10M24 2v10" stroke={paint('text-soft')} strokeWidth={1.4} />
}
