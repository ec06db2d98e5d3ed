import type { PageSection } from '@renderer/register/definition'
import { BudgetSection } from './BudgetSection'
import { DutiesSection, ReportsSection } from './DutySections'
import { ExtensionsSection } from './ExtensionsSection'
import { GoalsSection } from './GoalsSection'
import { PartnersSection } from './PartnersSection'

/** What the page of a project says beside its fields; a part with nothing to say is left out. */
export const projectSections: readonly PageSection<'project'>[] = [
  {
    id: 'budget',
    title: (t) => t('model.field.budget'),
    Section: BudgetSection,
    tells: ['budget'],
  },
  {
    id: 'partners',
    title: (t) => t('model.field.partners'),
    Section: PartnersSection,
    tells: ['partners'],
    shown: ({ partners }) => partners.length > 0,
  },
  {
    id: 'goals',
    title: (t) => t('model.field.goals'),
    Section: GoalsSection,
    tells: ['goals'],
    shown: ({ goals }) => goals.length > 0,
  },
  {
    id: 'reports',
    title: (t) => t('model.field.reports'),
    Section: ReportsSection,
    tells: ['reports'],
  },
  {
    id: 'duties',
    title: (t) => t('model.field.duties'),
    Section: DutiesSection,
    tells: ['duties', 'retentionUntil'],
    shown: ({ duties, retentionUntil }) => duties.length > 0 || retentionUntil !== null,
  },
  {
    id: 'extensions',
    title: (t) => t('model.field.extensions'),
    Section: ExtensionsSection,
    tells: ['extensions'],
    shown: ({ extensions }) => extensions.length > 0,
  },
]
