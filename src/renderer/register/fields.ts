import type { z } from '@shared/model/fields'
import type { source } from '@shared/model/fields'
import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'

/** Where a fact comes from: a heading and its three fields. */
export function sourceFields<Values extends { source: z.infer<typeof source> }>(
  t: Texts,
): FieldDef<Values>[] {
  return [
    { kind: 'heading', label: t('model.field.source'), hint: t('registers.sourceHint') },
    { kind: 'text', name: 'source.text', label: t('registers.sourceText') },
    {
      kind: 'text',
      name: 'source.address',
      label: t('model.field.address'),
      input: 'url',
      span: 4,
    },
    { kind: 'day', name: 'source.readOn', label: t('model.field.readOn'), span: 2 },
  ] satisfies FieldDef<{ source: z.infer<typeof source> }>[] as FieldDef<Values>[]
}

/** From–until of a record. */
export function periodFields<Values extends { from: string | null; until: string | null }>(
  t: Texts,
): FieldDef<Values>[] {
  return [
    { kind: 'day', name: 'from', label: t('model.field.from'), span: 3 },
    { kind: 'day', name: 'until', label: t('model.field.until'), span: 3 },
  ] satisfies FieldDef<{ from: string | null; until: string | null }>[] as FieldDef<Values>[]
}
