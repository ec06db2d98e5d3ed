import { Link } from 'wouter'
import type { Link as RecordLink } from '@shared/model/link'
import { stateTones } from '@renderer/register/statusColumn'
import { PictureTable } from '@renderer/ui/pictures/PictureTable'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { eventName } from './TimelineParts'
import type { TimelineModel } from './timelineModel'
import { layerWord, stateOfPeriod, whenOf } from './timelineWords'

interface TimelineTableProps {
  model: TimelineModel
  pathOf: (record: RecordLink) => string
}

const columns = ['area', 'subject', 'layer', 'state', 'period', 'reason'] as const

/** The equal of the timeline in words: every period and event as a row. */
export function TimelineTable({ model, pathOf }: TimelineTableProps) {
  const words = useTexts()
  const { t, language } = words
  return (
    <PictureTable
      label={t('pictures.timeline.title')}
      heads={columns.map((column) => t(`pictures.timeline.columns.${column}`))}
    >
      {model.events.map((event) => (
        <tr key={event.id} data-period="">
          <td>{t('pictures.timeline.events')}</td>
          <th scope="row">
            <Link href={pathOf({ kind: 'event', id: event.id })}>{eventName(event, language)}</Link>
          </th>
          <td>{t('pictures.timeline.event')}</td>
          <td>{t(`model.eventKind.${event.kind}`)}</td>
          <td>{whenOf(event, words)}</td>
          <td />
        </tr>
      ))}
      {model.groups.map(({ area, lanes }) =>
        lanes.map(({ name, periods }) =>
          periods.map((period) => (
            <tr key={period.record.id + period.layer} data-period="">
              <td>{area?.name ?? t('pictures.timeline.noArea')}</td>
              <th scope="row">
                <Link href={pathOf(period.record)}>{name}</Link>
              </th>
              <td>{layerWord(t, period)}</td>
              <td>
                {period.state && (
                  <StatusMark tone={stateTones[period.state]} label={stateOfPeriod(t, period)} />
                )}
              </td>
              <td>{whenOf(period, words)}</td>
              <td>{period.reason}</td>
            </tr>
          )),
        ),
      )}
    </PictureTable>
  )
}
