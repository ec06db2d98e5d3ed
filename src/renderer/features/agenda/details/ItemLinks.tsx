import type { Occurrence } from '@shared/model/occurrence'
import { optionsOf, linkGroups } from '@renderer/register/sources'
import { useLinkableTasks } from '@renderer/store/agendaItem'
import { useRecordMaps } from '@renderer/store/kept'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'

const kinds = [
  'area',
  'goal',
  'body',
  'project',
  'programme',
  'call',
  'organisation',
  'statement',
  'nomination',
  'signal',
  'event',
] as const

interface ItemLinksProps {
  occurrence: Occurrence
  control: FieldControl
  disabled: boolean
}

/** What the item is about: tasks, areas, bodies, projects and the like. */
export function ItemLinks({ occurrence, control, disabled }: ItemLinksProps) {
  const texts = useTexts()
  const { t, language } = texts
  const maps = useRecordMaps(kinds)
  const linked = occurrence.links.filter(({ kind }) => kind === 'task').map(({ id }) => id)
  const tasks = useLinkableTasks(linked)
  if (!maps) return null
  const groups = [
    ...linkGroups(maps, kinds, texts),
    {
      kind: 'task' as const,
      label: t('shell.nav.tasks'),
      options: optionsOf<'task'>(tasks, language),
    },
  ]
  return (
    <FieldInput<Occurrence>
      field={{ kind: 'links', name: 'links', label: t('model.field.links'), groups, disabled }}
      control={control}
    />
  )
}
