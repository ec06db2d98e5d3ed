import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'

/** How many days before a meeting its items and their material are to be there; of a series and of a meeting. */
export function deadlineFields<
  Values extends { itemDays: number | null; materialDays: number | null },
>(t: Texts): FieldDef<Values>[] {
  const fields = (['itemDays', 'materialDays'] as const).map((name) => ({
    kind: 'number' as const,
    name,
    label: t(`model.field.${name}`),
    unit: t('meetings.form.daysBefore'),
    span: 2 as const,
  }))
  return fields satisfies FieldDef<{
    itemDays: unknown
    materialDays: unknown
  }>[] as FieldDef<Values>[]
}
