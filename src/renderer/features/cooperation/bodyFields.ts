import { bodyKinds, bodyLevels, rhythms, type Body } from '@shared/model/body'
import { numberingSchemes } from '@shared/model/numbering'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { organisationSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'

/** The form of a body or network. */
export function bodyFields({
  t,
  language,
  records,
}: RegisterContext<'body' | 'organisation'>): readonly FieldDef<Body>[] {
  const bodies = sourceOf(records.body, language)
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    { kind: 'text', name: 'abbreviation', label: t('model.field.abbreviation'), span: 2 },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(bodyKinds, (kind) => t(`model.bodyKind.${kind}`)),
      span: 2,
    },
    {
      kind: 'choice',
      name: 'level',
      label: t('model.field.level'),
      choices: choicesOf(bodyLevels, (level) => t(`model.bodyLevel.${level}`)),
      span: 2,
    },
    { kind: 'record', name: 'parentId', label: t('model.field.parent'), source: bodies },
    {
      kind: 'record',
      name: 'convenerId',
      label: t('model.field.convener'),
      source: organisationSource(records.organisation, language),
    },
    { kind: 'localText', name: 'task', label: t('model.field.task') },
    {
      kind: 'choice',
      name: 'rhythm',
      label: t('model.field.rhythm'),
      choices: choicesOf(rhythms, (rhythm) => t(`model.rhythm.${rhythm}`)),
    },
    { kind: 'boolean', name: 'open', label: t('model.field.open') },
    {
      kind: 'boolean',
      name: 'formal',
      label: t('model.field.formal'),
      hint: t('registers.body.formalHint'),
    },
    {
      kind: 'choice',
      name: 'numbering.scheme',
      label: t('model.field.numberingScheme'),
      choices: choicesOf(numberingSchemes, (scheme) => t(`model.numberingScheme.${scheme}`)),
      span: 4,
    },
    {
      kind: 'text',
      name: 'numbering.prefix',
      label: t('model.field.numberingPrefix'),
      shown: ({ numbering }) => numbering.scheme === 'body',
      span: 2,
    },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Body>(t),
  ]
}
