import { closingDutyKinds } from '../../model/closingDuty'
import type { Link } from '../../model/link'
import { type Status, statusLayers, statusStates } from '../../model/status'
import { plusDays } from '../../rules/time'
import type { Build } from './build'
import * as words from './words'

const subjectKinds = ['body', 'programme', 'project', 'region', 'organisation', 'strategy'] as const

/** Histories of one to four periods, one after the other, until there are as many as wanted. */
export function addStatuses(build: Build): void {
  const wanted = build.count('status')
  const subjects = subjectsOf(build)
  for (const layer of statusLayers)
    for (const subject of subjects) {
      const missing = wanted - build.records.status.length
      if (missing > 0) addHistory(build, subject, layer, missing)
    }
}

/** What has come to an end would have no seats or tasks. */
const livingStates = statusStates.filter((state) => state !== 'ended' && state !== 'neverStarted')

/** The first of each kind, then the second of each, … */
function subjectsOf({ records }: Build): Link[] {
  return subjectKinds
    .flatMap((kind) => records[kind].map(({ id }, place) => ({ place, link: { kind, id } })))
    .sort((a, b) => a.place - b.place)
    .map(({ link }) => link)
}

function addHistory(build: Build, subject: Link, layer: Status['layer'], most: number): void {
  const { add, random } = build
  const periods = Math.min(most, random.whole(1, 4))
  let from = build.day(-3000, -1500)
  for (let index = 0; index < periods; index += 1) {
    const last = index === periods - 1
    const until = last ? null : plusDays(from, random.whole(30, 480))
    const dormant = random.chance(0.3)
    add('status', {
      subject,
      layer,
      state: dormant ? 'suspendedByUs' : random.pick(last ? livingStates : statusStates),
      from,
      until,
      reason: random.chance(0.5) ? random.pick(words.sentences) : '',
      duties: dormant ? [{ kind: random.pick(closingDutyKinds), due: build.day(-60, 300) }] : [],
      reviewOn: last && random.chance(0.3) ? build.day(-60, 300) : null,
      source: { text: 'Keksitty', readOn: build.day(-30, 0) },
    })
    if (until) from = plusDays(until, 1)
  }
}
