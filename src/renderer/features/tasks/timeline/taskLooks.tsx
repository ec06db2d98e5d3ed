import type { TaskBar } from '@shared/pictures/taskBars'
import type { Texts } from '@shared/texts/texts'
import type { LegendItem } from '@renderer/ui/pictures/Legend'
import { useDrawing } from '@renderer/ui/pictures/paint'

const tones = ['accent', 'danger', 'attention', 'done'] as const
type TaskTone = (typeof tones)[number]

/** How a bar is painted; words beside it say the same. */
export function toneOf({ isFinished, isOverdue, isEarly }: TaskBar): TaskTone {
  if (isFinished) return 'done'
  if (isOverdue) return 'danger'
  return isEarly ? 'attention' : 'accent'
}

/** What the colours and arrows of the picture mean. */
export function taskLegend(t: Texts, hasFinished: boolean): LegendItem[] {
  const shown = tones.filter((tone) => tone !== 'done' || hasFinished)
  return [
    ...shown.map((tone) => ({
      id: tone,
      label: t(`taskTimeline.legend.${tone}`),
      sample: <BarSample tone={tone} />,
    })),
    { id: 'arrow', label: t('taskTimeline.legend.arrow'), sample: <ArrowSample /> },
  ]
}

function BarSample({ tone }: { tone: TaskTone }) {
  const { paint } = useDrawing()
  return (
    <rect
      {...{ x: 0.5, y: 0.5, width: 27, height: 13, rx: 3 }}
      fill={paint(`${tone}-soft`)}
      stroke={paint(tone)}
    />
  )
}

function ArrowSample() {
  const { paint } = useDrawing()
  return (
    <>
      <path d="M0 7H20" stroke={paint('border')} strokeWidth={1.5} />
      <path d="M20 3L27 7L20 11Z" fill={paint('accent')} />
    </>
  )
}
