import type { Area } from '@shared/model/area'
import { textIn } from '@shared/model/base'
import { responsibilityOn } from '@shared/rules/acting'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { linkName } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linkGroups } from '@renderer/register/sources'
import { PersonName } from '@renderer/ui/PersonName'
import { formatDay } from '@renderer/ui/format'
import { actingName, standingChoices, StandingMark } from './standing'

const linkedKinds = ['body', 'programme', 'project', 'goal'] as const

/** Areas of responsibility, those that nobody answers for first. */
export const areaRegister = register({
  kind: 'area',
  uses: ['responsibility', 'cover', 'person', ...linkedKinds],
  words: (t) => ({
    title: t('registers.area.title'),
    add: t('registers.area.add'),
    empty: t('registers.area.empty'),
    emptyText: t('registers.area.emptyText'),
  }),
  name: (area, { language }) => textIn(area.name, language),
  defaultView: {
    sort: [
      { id: 'state', descending: false },
      { id: 'name', descending: false },
    ],
  },
  dayLabel: (t) => t('registers.responsibility.day'),
  columns: (context) => {
    const { t, language, day, records } = context
    const responsibilities = [...records.responsibility.values()]
    const covers = [...records.cover.values()]
    const onDay = (area: { id: string }) => responsibilityOn(area, responsibilities, covers, day)
    return [
      {
        kind: 'text',
        id: 'name',
        field: 'name',
        header: t('model.field.name'),
        value: (area) => textIn(area.name, language),
        width: 240,
        grow: 2,
      },
      {
        kind: 'choice',
        id: 'state',
        header: t('registers.responsibility.state'),
        value: (area) => onDay(area).state,
        choices: standingChoices(t),
        render: (area) => <StandingMark state={onDay(area).state} t={t} />,
        width: 160,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'acting',
        header: t('registers.responsibility.acting', { day: formatDay(day) }),
        value: (area) => actingName(onDay(area), context),
        render: (area) => <PersonName name={actingName(onDay(area), context)} />,
      },
      {
        kind: 'text',
        id: 'description',
        field: 'description',
        header: t('model.field.description'),
        value: (area) => textIn(area.description, language),
        shown: false,
      },
      {
        kind: 'text',
        id: 'links',
        field: 'links',
        header: t('model.field.links'),
        value: (area) =>
          area.links
            .map((link) => linkName(records, link, language))
            .filter(Boolean)
            .join(', '),
      },
      ...sourceColumns<Area>(t),
    ]
  },
  fields: (context) => {
    const { t, records } = context
    return [
      { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
      { kind: 'localText', name: 'description', label: t('model.field.description') },
      {
        kind: 'links',
        name: 'links',
        label: t('model.field.links'),
        hint: t('registers.area.linksHint'),
        groups: linkGroups(records, linkedKinds, context),
      },
      ...sourceFields<Area>(t),
    ]
  },
})
