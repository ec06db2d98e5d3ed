import type { Extension, Project } from '@shared/model/project'
import { FactTable } from '@renderer/ui/FactTable'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatKnownDay } from '@renderer/ui/format'

interface End {
  name: string
  until: string
  decided: Pick<Extension, 'decidedOn' | 'decisionReference'> | null
}

/** The end as it was first granted, and each later end with its decision. */
export function ExtensionsSection({ record }: { record: Project }) {
  const { t, language } = useTexts()
  const { until, untilPrecision, extensions } = record
  const inOrder = [...extensions].sort((a, b) => (a.until < b.until ? -1 : 1))
  const ends: End[] = [
    ...(until
      ? [
          {
            name: t('funding.project.originalEnd'),
            until: formatKnownDay(until, untilPrecision, language),
            decided: null,
          },
        ]
      : []),
    ...inOrder.map((extension, index) => ({
      name: t('funding.project.extension', { number: index + 1 }),
      until: formatDay(extension.until),
      decided: extension,
    })),
  ]
  return (
    <FactTable
      label={t('model.field.extensions')}
      rows={ends}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', header: t('model.field.extensions'), cell: ({ name }) => name },
        { id: 'until', header: t('model.field.until'), cell: (end) => end.until },
        {
          id: 'decidedOn',
          header: t('model.field.decidedOn'),
          cell: ({ decided }) => decided?.decidedOn && formatDay(decided.decidedOn),
        },
        {
          id: 'reference',
          header: t('model.field.decisionReference'),
          cell: ({ decided }) => decided?.decisionReference,
        },
      ]}
    />
  )
}
