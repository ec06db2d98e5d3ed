import type { PageSection } from '@renderer/register/definition'
import { PlanSection } from './PlanSection'
import { TimesSection } from './TimesSection'

/** What the page of a call says beside its fields. */
export const callSections: readonly PageSection<'call'>[] = [
  {
    id: 'times',
    title: (t) => t('funding.call.times'),
    Section: TimesSection,
    tells: [
      'timeZone',
      'opensAt',
      'closesAt',
      'consultationFrom',
      'consultationUntil',
      'decisionMonth',
    ],
  },
  { id: 'plan', title: (t) => t('model.field.plan'), Section: PlanSection, tells: ['plan'] },
]
