import { textIn } from '@shared/model/base'
import { register } from '@renderer/register/definition'
import { suspendAction } from '@renderer/register/suspension/SuspendButton'
import { programmeColumns } from './programmeColumns'
import { programmeFields, programmeUses } from './programmeFields'
import { programmeSections } from './programmeSections'

/** Funding programmes. */
export const programmeRegister = register({
  kind: 'programme',
  uses: programmeUses,
  words: (t) => ({
    title: t('registers.programme.title'),
    add: t('registers.programme.add'),
    empty: t('registers.programme.empty'),
    emptyText: t('registers.programme.emptyText'),
  }),
  name: (programme, { language }) => textIn(programme.name, language),
  PanelActions: suspendAction('programme'),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  wide: true,
  columns: programmeColumns,
  fields: programmeFields,
  sections: programmeSections,
})
