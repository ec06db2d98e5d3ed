import type { MapLinkKind } from '@shared/pictures/mapGraph'
import type { Paint } from '@renderer/ui/pictures/paint'
import { useDrawing } from '@renderer/ui/pictures/paint'

interface LinkLook {
  readonly paint: Paint
  readonly width: number
  /** Dashes of the line; a parent alone has a whole line. */
  readonly dash?: string
}

/** What each kind of link looks like; no two have the same dashes. */
export const linkLooks: Readonly<Record<MapLinkKind, LinkLook>> = {
  parent: { paint: 'border', width: 1.6 },
  secretariat: { paint: 'accent', width: 1.6, dash: '9 3' },
  reportsTo: { paint: 'text-soft', width: 1.4, dash: '2 3' },
  convener: { paint: 'accent', width: 1.4, dash: '1 4' },
  programme: { paint: 'info', width: 1.6, dash: '12 3 2 3' },
  mergedInto: { paint: 'attention', width: 1.8, dash: '6 4' },
  succeeds: { paint: 'attention', width: 1.4, dash: '3 3' },
  renamedTo: { paint: 'attention', width: 1.4, dash: '10 3 2 3 2 3' },
  specifies: { paint: 'info', width: 1.4, dash: '5 5' },
  supports: { paint: 'info', width: 1.4, dash: '2 5' },
  cooperatesWith: { paint: 'info', width: 1.2, dash: '8 6' },
}

/** The line of a kind of link in the legend. */
export function LinkSample({ kind }: { kind: MapLinkKind }) {
  const { paint } = useDrawing()
  const look = linkLooks[kind]
  return (
    <path
      d="M0 7H28"
      fill="none"
      stroke={paint(look.paint)}
      strokeWidth={look.width}
      {...(look.dash !== undefined && { strokeDasharray: look.dash })}
    />
  )
}
