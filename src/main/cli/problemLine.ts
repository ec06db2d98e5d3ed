import { problemMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import type { RecordPlace, WorkspaceProblem } from '@shared/workspace/problem'

/** `person no. 2 (0198…): email: The e-mail address is not valid.` Records are counted from 1, as people do. */
export function problemLine(problem: WorkspaceProblem, t: Texts): string {
  const field = problem.path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
  return [problem.where && place(problem.where, t), field, problemMessage(t, problem)]
    .filter((part) => part !== null && part !== '')
    .join(': ')
    .replace(/\p{Cc}/gu, ' ')
}

function place({ kind, index, id }: RecordPlace, t: Texts): string {
  const common = { kind: t(`cli.kinds.${kind}`), number: index + 1 }
  return id === null ? t('cli.placeWithoutId', common) : t('cli.place', { ...common, id })
}
