import type { RecordKind } from '@shared/model/link'
import type { Texts } from '@shared/texts/texts'

/** What records of a kind are called in one word: one by its name, several by how many they are. */
export function calledTogether(
  t: Texts,
  kind: RecordKind,
  records: readonly { name: string }[],
): string {
  const [first] = records
  if (first && records.length === 1) return first.name
  return t(`registers.count.${kind}`, { count: records.length })
}
