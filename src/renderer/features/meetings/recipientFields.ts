import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'

/** Who gets the papers and who is informed, one a line; of a series and of a meeting. */
export function recipientFields<Values extends { distribution: string; forInformation: string }>(
  t: Texts,
  hint = t('meetings.form.oneEachLine'),
): FieldDef<Values>[] {
  const fields = (['distribution', 'forInformation'] as const).map((name) => ({
    kind: 'lines' as const,
    name,
    label: t(`model.field.${name}`),
    hint,
    rows: 2,
  }))
  return fields satisfies FieldDef<{
    distribution: unknown
    forInformation: unknown
  }>[] as FieldDef<Values>[]
}
