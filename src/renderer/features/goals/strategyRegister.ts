import { register } from '@renderer/register/definition'
import { textIn } from '@shared/model/base'

/** Strategies, duties and goals. */
export const strategyRegister = register({
  kind: 'strategy',
  uses: [],
  words: (t) => ({
    title: t('goals.strategy.title'),
    add: t('goals.strategy.add'),
    empty: t('goals.strategy.empty'),
    emptyText: t('goals.strategy.emptyText'),
  }),
  name: (strategy, { language }) => textIn(strategy.name, language),
  columns: ({ t, language }) => [
    {
      kind: 'text',
      id: 'name',
      header: t('model.field.name'),
      value: (strategy) => textIn(strategy.name, language),
    },
  ],
  fields: ({ t }) => [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
  ],
})
