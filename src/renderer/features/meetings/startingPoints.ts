import type { DocumentLanguage } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import type { Meeting } from '@shared/model/meeting'
import type { Series } from '@shared/model/series'
import type { MeetingType, Template } from '@shared/model/template'
import {
  meetingFromScratch,
  meetingFromTemplate,
  nextOfSeries,
  type MeetingInput,
} from '@shared/rules/nextMeeting'

/** What a new meeting can start from, with the meeting it proposes. */
export interface StartingPoint {
  key: string
  origin: 'series' | 'template' | 'scratch'
  /** The series or template; null from scratch. */
  source: Series | Template | null
  template: Template | null
  proposed: MeetingInput
}

export interface Known {
  templates: readonly Template[]
  bodies: readonly Body[]
  meetings: readonly Meeting[]
  language: DocumentLanguage
  today: string
  /** The body a meeting is called of; null when it is not known yet. */
  bodyId: string | null
}

/**
 * Every starting point: the series (regular ones first, by the day of their next meeting), the templates,
 * and an empty page.
 */
export function startingPoints(
  known: Known & { readonly series: readonly Series[] },
): StartingPoint[] {
  const fromSeries = known.series.map((series) => startingPointOf(series, known))
  const body = known.bodies.find(({ id }) => id === known.bodyId) ?? null
  const type = body?.kind === 'network' ? 'network' : 'body'
  const fromTemplates = known.templates.map((template): StartingPoint => ({
    key: `template:${template.id}`,
    origin: 'template',
    source: template,
    template,
    proposed: meetingFromTemplate(
      template,
      template.meetingType === type ? body : null,
      known.today,
    ),
  }))
  return [
    ...fromSeries.sort(
      (a, b) =>
        Number(isAsNeeded(a)) - Number(isAsNeeded(b)) ||
        (a.proposed.start < b.proposed.start ? -1 : 1),
    ),
    ...fromTemplates,
    scratch('team', known),
  ]
}

/** True for what makes a meeting of the body: its series, else a template of its kind. */
export function isOf({ proposed }: StartingPoint, bodyId: string | null): boolean {
  return bodyId !== null && proposed.bodyId === bodyId
}

/** The meeting of a series on a day, or on the next of its plan. */
export function startingPointOf(series: Series, known: Known, day?: string): StartingPoint {
  const template = known.templates.find((one) => one.id === series.templateId) ?? null
  const body = known.bodies.find((one) => one.id === series.bodyId) ?? null
  const meetings = known.meetings.filter((one) => one.seriesId === series.id)
  const proposed = nextOfSeries({ series, template, body, meetings, today: known.today, day })
  const last = meetings.reduce<Meeting | null>(
    (found, one) => (found === null || found.start < one.start ? one : found),
    null,
  )
  return {
    key: `series:${series.id}`,
    origin: 'series',
    source: series,
    template,
    // A series is named in plural ("Tiimin kokoukset"), so its last meeting names the next one better; and
    // a series whose meetings have no numbers goes on without.
    proposed: last
      ? { ...proposed, title: last.title, number: last.number && (proposed.number ?? '') }
      : proposed,
  }
}

function isAsNeeded({ source }: StartingPoint): boolean {
  return source !== null && 'rhythm' in source && source.rhythm === 'asNeeded'
}

function scratch(type: MeetingType, { language, today }: Known): StartingPoint {
  return {
    key: 'scratch',
    origin: 'scratch',
    source: null,
    template: null,
    proposed: meetingFromScratch(type, language, today),
  }
}
