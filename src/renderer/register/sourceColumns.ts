import type { Texts } from '@shared/texts/texts'
import type { Column } from '@renderer/ui/table/types'
import type { Source } from '@shared/model/fields'

/** Where facts come from, when they were last made sure of, and whether sources disagree; hidden until chosen. */
export function sourceColumns<Row extends { source: Source }>(t: Texts): Column<Row>[] {
  return [
    {
      kind: 'text',
      id: 'source',
      header: t('model.field.source'),
      value: ({ source }) => source?.text ?? null,
      shown: false,
    },
    {
      kind: 'date',
      id: 'verifiedOn',
      header: t('model.field.verifiedOn'),
      value: ({ source }) => source?.verifiedOn ?? null,
      width: 120,
      grow: 0,
      shown: false,
    },
    {
      kind: 'choice',
      id: 'disputed',
      header: t('page.columns.disputed'),
      value: ({ source }) => ((source?.versions.length ?? 0) > 0 ? 'yes' : 'no'),
      choices: [
        { value: 'yes', label: t('page.columns.disputedYes') },
        { value: 'no', label: t('page.columns.disputedNo') },
      ],
      width: 120,
      grow: 0,
      shown: false,
    },
  ]
}
