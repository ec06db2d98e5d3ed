import type { PageSection } from '@renderer/register/definition'
import { CommitteesSection } from './CommitteesSection'
import { FundingSection } from './FundingSection'
import { PrioritiesSection } from './PrioritiesSection'
import { ProgrammeCalls } from './ProgrammeCalls'
import { ProgrammeProjects } from './ProgrammeProjects'

/** What the page of a programme says beside its fields. */
export const programmeSections: readonly PageSection<'programme'>[] = [
  {
    id: 'committees',
    title: (t) => t('funding.programme.committees'),
    Section: CommitteesSection,
  },
  { id: 'calls', title: (t) => t('model.kinds.call'), Section: ProgrammeCalls },
  { id: 'projects', title: (t) => t('model.kinds.project'), Section: ProgrammeProjects },
  {
    id: 'funding',
    title: (t) => t('model.field.funding'),
    Section: FundingSection,
    tells: ['funding'],
    shown: ({ funding }) => funding.length > 0,
  },
  {
    id: 'priorities',
    title: (t) => t('model.field.priorities'),
    Section: PrioritiesSection,
    tells: ['priorities'],
    shown: ({ priorities }) => priorities.length > 0,
  },
]
