import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { SearchIndex } from '@shared/search/searchIndex'
import { toSearchable } from '@shared/search/toSearchable'
import type { Workspace } from '@shared/workspace/format'
import { judged, type Judged } from '../../../fixtures/search/judged'

const asker = { language: 'fi', today: '2026-11-23' } as const
const index = new SearchIndex()

beforeAll(() => {
  const path = resolve('resources/starter.json')
  const { records } = JSON.parse(readFileSync(path, 'utf8')) as Workspace
  index.add(
    recordKinds.flatMap((kind) =>
      records[kind].flatMap((record) => toSearchable(kind, record) ?? []),
    ),
  )
})

interface Judgement extends Judged {
  /** The place of the first wanted among the hits, from 1; Infinity when none is there. */
  readonly place: number
  /** What is wanted and not among the first ten. */
  readonly missing: readonly string[]
}

function judge(one: Judged): Judgement {
  const { hits } = index.ask(one.query, 50, asker)
  const found = hits.map(({ kind, title }) => `${kind} ${title}`)
  const wanted = one.wanted.map((parts) => parts.join(' '))
  const place = found.findIndex((hit) => wanted.includes(hit)) + 1
  return {
    ...one,
    place: place === 0 ? Infinity : place,
    missing: wanted.filter((want) => !found.slice(0, 10).includes(want)),
  }
}

describe('the judged queries on the starter workspace', () => {
  const share = (judgements: readonly Judgement[], isGood: (one: Judgement) => boolean) =>
    judgements.filter(isGood).length / judgements.length

  test('find what is wanted', () => {
    const all = judged.map(judge)
    const first = share(all, ({ place }) => place === 1)
    const inFive = share(all, ({ place }) => place <= 5)
    const whole = share(all, ({ missing }) => missing.length === 0)
    const rank = all.reduce((sum, { place }) => sum + 1 / place, 0) / all.length
    const poor = all.filter(({ place, missing }) => place > 1 || missing.length > 0)
    console.log(
      [
        `${all.length} queries: first ${percent(first)}, among five ${percent(inFive)}, ` +
          `all wanted among ten ${percent(whole)}, mean reciprocal rank ${rank.toFixed(3)}`,
        ...poor.map(
          ({ trial, query, place, missing }) =>
            `  ${trial}: ${query} (${place})${missing.map((one) => ` – not in ten: ${one}`).join('')}`,
        ),
      ].join('\n'),
    )
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(first).toBeGreaterThanOrEqual(0.79)
    expect(inFive).toBeGreaterThanOrEqual(0.95)
    expect(whole).toBeGreaterThanOrEqual(0.99)
    expect(rank).toBeGreaterThanOrEqual(0.87)
  })
})

const percent = (part: number) => `${(part * 100).toFixed(1)} %`
