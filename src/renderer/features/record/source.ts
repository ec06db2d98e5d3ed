import type { OtherVersion, Source } from '@shared/model/fields'
import type { AnyRecord } from '@shared/model/records'

/** The source of a record; null when nothing is written in it, undefined for kinds that have none. */
export function sourceOf(record: AnyRecord): Source | undefined {
  return 'source' in record ? record.source : undefined
}

/** What sources say of one matter on which they disagree. */
export interface Dispute {
  topic: string
  versions: readonly OtherVersion[]
}

/** The versions by what they are about, in the order they were written. */
export function disputesOf(record: AnyRecord): Dispute[] {
  const byTopic = new Map<string, OtherVersion[]>()
  for (const version of sourceOf(record)?.versions ?? []) {
    const topic = version.topic.trim()
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), version])
  }
  return [...byTopic].map(([topic, versions]) => ({ topic, versions }))
}
