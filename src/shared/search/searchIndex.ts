import type { DocumentLanguage } from '@shared/model/base'
import { allowedBy } from './filter'
import { find, type Candidate } from './find'
import { mergeSegments, type Pause } from './merge'
import { parseQuery, type Query } from './query'
import { ranked } from './ranking'
import { dayNumber } from './codes'
import { nobody, Records, type SavedRecords } from './records'
import { Scores } from './scores'
import type { Searchable } from './searchable'
import { Segment, type SavedSegment } from './segment'
import { SegmentBuilder } from './segmentBuilder'
import { Texts } from './texts'
import type { SearchAnswer } from './types'

/** Counts up when what is saved changes its shape or meaning; an older index is built anew. */
export const engineVersion = 1

/** An index as it is kept between two runs: plain values and typed arrays. */
export interface SavedIndex {
  readonly records: SavedRecords
  readonly segments: readonly { readonly owner: number; readonly segment: SavedSegment }[]
}

/** In which language names are told, and which day it is, `YYYY-MM-DD`. */
export interface Asker {
  readonly language: DocumentLanguage
  readonly today: string
}

/** So many of the best are looked at closely before they are shown, and so many for a phrase. */
const mostCandidates = 100
const mostWithPhrase = 3000

/** More small segments than this are made one. */
const mostSegments = 12
const empty: SearchAnswer = { hits: [], total: 0, problems: [], complete: true }

/**
 * Everything that can be found, and the finding. Records are added in segments that do not change; a record
 * written again is in a newer segment, and merging cleans up.
 */
export class SearchIndex {
  private readonly records: Records
  /** By owner number. */
  private readonly segments: (Segment | undefined)[] = []
  private scores: Scores
  private readonly texts: Texts

  constructor(saved?: SavedIndex) {
    this.records = new Records(saved?.records)
    for (const { owner, segment } of saved?.segments ?? [])
      this.segments[owner] = new Segment(segment)
    this.scores = new Scores(this.records, this.segments)
    this.texts = new Texts(this.records, this.segments)
  }

  /** Adds records, or takes the place of what was known of them. */
  add(records: readonly Searchable[]): void {
    if (records.length === 0) return
    const owner = this.freeOwner()
    const builder = new SegmentBuilder(this.records, owner)
    for (const record of records) builder.add(record)
    this.segments[owner] = builder.finish()
    this.forget()
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.records.remove(id)
    this.forget()
  }

  /** How many records it has heard of. */
  get size(): number {
    return this.records.count
  }

  /** True when so many small segments have come that questions would be slower for it. */
  get wantsMerge(): boolean {
    return this.owners().length > mostSegments
  }

  /** Makes one segment of all but the largest, or of all. Nothing may be added or removed until it is done. */
  async merge(which: 'small' | 'all', pause: Pause): Promise<void> {
    const bySize = this.owners().sort((a, b) => this.sizeOf(b) - this.sizeOf(a))
    const owners = which === 'all' ? bySize : bySize.slice(1)
    if (owners.length < 2) return
    const segments = owners.flatMap((owner) => this.segments[owner] ?? [])
    const owner = this.freeOwner()
    const merged = await mergeSegments(this.records, segments, owners, owner, pause)
    this.segments[owner] = merged
    for (const old of owners) this.segments[old] = undefined
    this.forget()
  }

  /** Answers what a person typed. */
  ask(typed: string, limit: number, { language, today }: Asker): SearchAnswer {
    const query = parseQuery(typed)
    const { words, problems } = query
    if (words.length === 0 && !isFiltered(query)) return { ...empty, problems }
    const allowed = allowedBy(query, this.records, this.scores, dayNumber(today))
    const most = query.phrases.length === 0 ? mostCandidates : mostWithPhrase
    const found = find({ words, allowed, records: this.records, scores: this.scores, most })
    const slots = query.phrases.length === 0 ? found.slots : this.withPhrases(found.slots, query)
    return {
      hits: ranked(
        slots.slice(0, mostCandidates),
        query,
        this.records,
        this.texts,
        language,
        limit,
      ),
      total: query.phrases.length === 0 ? found.total : slots.length,
      problems,
      complete: true,
    }
  }

  save(): SavedIndex {
    const segments = this.owners().flatMap((owner) => {
      const segment = this.segments[owner]
      return segment ? [{ owner, segment: segment.saved }] : []
    })
    return { records: this.records.save(), segments }
  }

  /** Those whose texts hold the phrases as they were written. */
  private withPhrases(slots: readonly Candidate[], { phrases }: Query): Candidate[] {
    return slots.filter(({ slot }) => {
      const texts = this.texts.of(slot).map(({ text }) => text.toLowerCase())
      return phrases.every((phrase) => texts.some((text) => text.includes(phrase)))
    })
  }

  private owners(): number[] {
    return this.segments.flatMap((segment, owner) => (segment ? [owner] : []))
  }

  private sizeOf(owner: number): number {
    return this.segments[owner]?.size ?? 0
  }

  private freeOwner(): number {
    for (let owner = 0; owner < nobody; owner += 1) if (!this.segments[owner]) return owner
    throw new Error('the search has too many segments')
  }

  /** What was worked out before a change does not hold after it. */
  private forget(): void {
    this.scores = new Scores(this.records, this.segments)
  }
}

function isFiltered({ kinds, states, days, people }: Query): boolean {
  return kinds !== null || states !== null || days !== null || people.length > 0
}
