import { textIn } from '@shared/model/base'
import { projectRoles, type Project } from '@shared/model/project'
import { budgetParts, budgetShares } from '@shared/rules/budget'
import { endOf, nextReport } from '@shared/rules/projectDates'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linksColumn } from '@renderer/register/linksColumn'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import { statusColumn } from '@renderer/register/statusColumn'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { formatDay, formatKnownDay } from '@renderer/ui/format'
import { euroColumn, percentColumn } from '../columns'
import { reportName } from '@renderer/register/words/dutyName'
import { budgetLabels } from './budgetLabels'
import type { ProjectContext } from './projectFields'

/** Texts of a project that are seldom looked for. */
const plainTexts = [
  { name: 'priority', header: 'model.field.programmePriority' },
  { name: 'funder', header: 'model.field.funder' },
  { name: 'code', header: 'model.field.code' },
] as const

/** The columns of the table of projects. */
export function projectColumns(context: ProjectContext): readonly Column<Project>[] {
  const { t, language, today, records } = context
  const person = (id: string | null) => nameOf(records.person, id, language)

  function reportText(project: Project): string {
    const report = nextReport(project)
    if (!report) return ''
    return t(`funding.project.${report.due < today ? 'reportLate' : 'reportDue'}`, {
      day: formatDay(report.due),
      report: reportName(report, t),
    })
  }

  /** An extension is known to the day; the first end no more exactly than it was told. */
  function endText(project: Project): string {
    const end = endOf(project)
    if (end === null) return ''
    const precision = end === project.until ? project.untilPrecision : 'day'
    return formatKnownDay(end, precision, language)
  }

  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (project) => textIn(project.name, language),
      width: 210,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'acronym',
      field: 'acronym',
      header: t('registers.project.acronym'),
      value: (project) => project.acronym,
      width: 110,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'programme',
      field: 'programmeId',
      header: t('model.field.programme'),
      value: (project) => nameOf(records.programme, project.programmeId, language),
      width: 140,
    },
    {
      kind: 'choice',
      id: 'ourRole',
      field: 'ourRole',
      header: t('model.field.ourRole'),
      value: (project) => project.ourRole,
      choices: choicesOf(projectRoles, (role) => t(`model.projectRole.${role}`)),
      width: 120,
      grow: 0,
      shown: false,
    },
    statusColumn(t, records.status.values(), today),
    {
      kind: 'date',
      id: 'from',
      field: 'from',
      header: t('model.field.from'),
      value: (project) => project.from,
      text: ({ from, precision }) => (from ? formatKnownDay(from, precision, language) : ''),
      width: 100,
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'until',
      header: t('funding.project.end'),
      value: endOf,
      text: endText,
      width: 110,
      grow: 0,
    },
    euroColumn(language, {
      id: 'total',
      header: t('model.field.total'),
      value: ({ budget }) => budget.total,
    }),
    ...budgetParts.map((part) =>
      euroColumn<Project>(language, {
        id: part,
        header: t(budgetLabels[part]),
        value: ({ budget }) => budget[part],
        shown: false,
      }),
    ),
    percentColumn(language, {
      id: 'euPercent',
      header: t('funding.project.euPercent'),
      value: ({ budget }) => budgetShares(budget).parts.eu.tenths,
    }),
    {
      kind: 'date',
      id: 'nextReport',
      header: t('funding.project.nextReport'),
      value: (project) => nextReport(project)?.due ?? null,
      text: reportText,
      render: (project) => {
        const report = nextReport(project)
        return report && report.due < today ? (
          <StatusMark tone="danger" label={reportText(project)} />
        ) : (
          reportText(project)
        )
      },
      width: 190,
    },
    {
      kind: 'text',
      id: 'owner',
      field: 'ownerId',
      header: t('model.field.owner'),
      value: ({ ownerId }) => person(ownerId),
      width: 130,
    },
    {
      kind: 'text',
      id: 'deputy',
      field: 'deputyId',
      header: t('model.field.deputy'),
      value: ({ deputyId }) => person(deputyId),
      shown: false,
    },
    {
      kind: 'text',
      id: 'leadPartner',
      field: 'leadPartnerId',
      header: t('model.field.leadPartner'),
      value: ({ leadPartnerId }) => nameOf(records.organisation, leadPartnerId, language),
      shown: false,
    },
    {
      kind: 'number',
      id: 'partners',
      header: t('model.field.partners'),
      value: ({ partners }) => partners.length,
      width: 100,
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'retentionUntil',
      field: 'retentionUntil',
      header: t('model.field.retentionUntil'),
      value: ({ retentionUntil }) => retentionUntil,
      width: 120,
      grow: 0,
      shown: false,
    },
    {
      kind: 'text',
      id: 'call',
      field: 'callId',
      header: t('model.field.call'),
      value: ({ callId }) => nameOf(records.call, callId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'contact',
      field: 'contactId',
      header: t('model.field.contact'),
      value: ({ contactId }) => person(contactId),
      shown: false,
    },
    ...plainTexts.map(({ name, header }): Column<Project> => ({
      kind: 'text',
      id: name,
      field: name,
      header: t(header),
      value: (project) => project[name],
      shown: false,
    })),
    linksColumn(context),
    ...sourceColumns<Project>(t),
  ]
}
