import { datePrecisions, type KnownPeriod } from '@shared/model/period'
import { choicesOf } from './choices'
import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'
import type { z, source } from '@shared/model/fields'

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
    { kind: 'day', name: 'source.verifiedOn', label: t('model.field.verifiedOn'), span: 2 },
    {
      kind: 'rows',
      name: 'source.versions',
      label: t('model.field.versions'),
      hint: t('registers.versionsHint'),
      addLabel: t('registers.addVersion'),
      make: () => ({ topic: '', statement: '', text: '', address: '', readOn: null }),
      fields: [
        { kind: 'text', name: 'topic', label: t('model.field.topic'), span: 3 },
        { kind: 'text', name: 'statement', label: t('model.field.statement'), span: 3 },
        { kind: 'text', name: 'text', label: t('registers.sourceText'), span: 3 },
        { kind: 'text', name: 'address', label: t('model.field.address'), input: 'url', span: 3 },
        { kind: 'day', name: 'readOn', label: t('model.field.readOn'), span: 3 },
      ],
    },
  ] satisfies FieldDef<{ source: z.infer<typeof source> }>[] as FieldDef<Values>[]
}

/**
 * From–until of a record whose ends may be known in part only, and how the source writes the time.
 * `labels`: what the ends are called where "from" and "until" say too little.
 */
export function knownPeriodFields<Values extends KnownPeriod>(
  t: Texts,
  labels = { from: t('model.field.from'), until: t('model.field.until') },
): FieldDef<Values>[] {
  const precisions = choicesOf(datePrecisions, (precision) => t(`model.precision.${precision}`))
  return [
    { kind: 'day', name: 'from', label: labels.from, span: 3 },
    {
      kind: 'choice',
      name: 'precision',
      label: t('model.field.precision'),
      choices: precisions,
      span: 3,
      shown: ({ from }) => from !== null,
    },
    { kind: 'day', name: 'until', label: labels.until, span: 3 },
    {
      kind: 'choice',
      name: 'untilPrecision',
      label: t('model.field.untilPrecision'),
      choices: precisions,
      span: 3,
      shown: ({ until }) => until !== null,
    },
    {
      kind: 'text',
      name: 'asWritten',
      label: t('model.field.asWritten'),
      hint: t('registers.status.asWrittenHint'),
    },
  ] satisfies FieldDef<KnownPeriod>[] as unknown as FieldDef<Values>[]
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
