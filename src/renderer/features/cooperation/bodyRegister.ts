import { textIn } from '@shared/model/base'
import { register } from '@renderer/register/definition'
import { relationsSection } from '@renderer/register/relations/relationsSection'
import { bodyColumns } from './bodyColumns'
import { bodyFields } from './bodyFields'
import { bodyUses } from './bodyUses'
import { bodySections } from './sections/bodySections'
import { suspendAction } from '@renderer/register/suspension/SuspendButton'

/** Cooperation bodies, groups, teams and networks. */
export const bodyRegister = register({
  kind: 'body',
  uses: bodyUses,
  words: (t) => ({
    title: t('registers.body.title'),
    add: t('registers.body.add'),
    empty: t('registers.body.empty'),
    emptyText: t('registers.body.emptyText'),
  }),
  name: (body, { language }) => textIn(body.name, language),
  PanelActions: suspendAction('body'),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  dayLabel: (t) => t('cooperation.body.day'),
  initial: () => ({ kind: 'network' as const }),
  columns: bodyColumns,
  fields: bodyFields,
  sections: [...bodySections, relationsSection('body')],
})
