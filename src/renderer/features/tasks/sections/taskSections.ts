import type { PageSection } from '@renderer/register/definition'
import { ChecklistSection } from './ChecklistSection'
import { CommentsSection } from './CommentsSection'
import { OrderSection } from './OrderSection'
import { ProgressSection } from './ProgressSection'

/** What the page of a task has beside its facts: how it stands, its steps, what was said, and its order. */
export const taskSections: readonly PageSection<'task'>[] = [
  {
    id: 'progress',
    title: (t) => t('tasks.page.progress'),
    Section: ProgressSection,
    tells: ['status', 'waitingFor', 'outside', 'dueZone', 'postponements'],
  },
  {
    id: 'checklist',
    title: (t) => t('tasks.page.checklist'),
    Section: ChecklistSection,
    tells: ['checklist'],
  },
  { id: 'comments', title: (t) => t('tasks.page.comments'), Section: CommentsSection },
  {
    id: 'order',
    title: (t) => t('tasks.page.order'),
    Section: OrderSection,
    tells: ['afterIds'],
  },
]
