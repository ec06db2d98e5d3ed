import { keepTasks } from '@shared/rules/backwardsPlan'
import { register } from '@renderer/register/definition'
import { callColumns } from './callColumns'
import { callFields, callUses } from './callFields'
import { callSections } from './callSections'
import { PlanActions } from './PlanActions'

/** Funding calls: when they close, there and here, and what must be done before. */
export const callRegister = register({
  kind: 'call',
  uses: callUses,
  words: (t) => ({
    title: t('registers.call.title'),
    add: t('registers.call.add'),
    empty: t('registers.call.empty'),
    emptyText: t('registers.call.emptyText'),
  }),
  name: (call) => call.title,
  defaultView: { sort: [{ id: 'closesHome', descending: true }] },
  wide: true,
  columns: callColumns,
  fields: callFields,
  // Tasks may have been made of the plan while the form was open.
  beforeSave: (call, { records }) => ({
    ...call,
    plan: keepTasks(call.plan, records.call.get(call.id)?.plan ?? []),
  }),
  PanelActions: PlanActions,
  sections: callSections,
})
