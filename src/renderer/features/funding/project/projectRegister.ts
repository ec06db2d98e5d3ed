import { textIn } from '@shared/model/base'
import { register } from '@renderer/register/definition'
import { suspendAction } from '@renderer/register/suspension/SuspendButton'
import { projectColumns } from './projectColumns'
import { projectFields, projectUses } from './projectFields'
import { projectSections } from './projectSections'

/** Projects and our part in them. */
export const projectRegister = register({
  kind: 'project',
  uses: projectUses,
  words: (t) => ({
    title: t('registers.project.title'),
    add: t('registers.project.add'),
    empty: t('registers.project.empty'),
    emptyText: t('registers.project.emptyText'),
  }),
  name: (project, { language }) => textIn(project.name, language),
  PanelActions: suspendAction('project'),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  wide: true,
  columns: projectColumns,
  fields: projectFields,
  sections: projectSections,
})
