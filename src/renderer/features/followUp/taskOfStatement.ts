import { titleLength } from '@shared/model/fields'
import { createRecord } from '@shared/model/records'
import type { Statement } from '@shared/model/statement'
import type { Task } from '@shared/model/task'
import type { Texts } from '@shared/texts/texts'

/** The drafter's task: the statement's kind, deadline, area, goals and a link to it. */
export function taskOfStatement(statement: Statement, t: Texts): Task {
  const { id, title, kind, drafterId, due, areaId, links } = statement
  return createRecord('task', {
    title: t(`followUp.statement.taskTitle.${kind}`, { title }).slice(0, titleLength),
    kind: kind === 'positionPaper' ? 'positionPaper' : 'statement',
    origin: { kind: 'statement', id },
    assigneeId: drafterId,
    due,
    areaId,
    links: [{ kind: 'statement', id }, ...links.filter((link) => link.kind === 'goal')],
  })
}
