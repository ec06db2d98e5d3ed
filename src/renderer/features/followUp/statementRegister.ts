import { register } from '@renderer/register/definition'

/** Statements, nominations, events and foresight signals. */
export const statementRegister = register({
  kind: 'statement',
  uses: [],
  words: (t) => ({
    title: t('followUp.statement.title'),
    add: t('followUp.statement.add'),
    empty: t('followUp.statement.empty'),
    emptyText: t('followUp.statement.emptyText'),
  }),
  name: (statement) => statement.title,
  columns: ({ t }) => [
    {
      kind: 'text',
      id: 'title',
      header: t('model.field.title'),
      value: (statement) => statement.title,
    },
  ],
  fields: ({ t }) => [
    { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
  ],
})
