import type { z } from 'zod'
import { problems } from './fi/problems'
import type { Texts } from './texts'

/** A code of `problems.*` in the texts. */
type ProblemCode = keyof typeof problems
export const problemCodes = Object.keys(problems) as ProblemCode[]

/** What is wrong with a value, as a code and the parameters of its message. */
export interface Problem {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

/** What zod found, in our own codes: a schema's own code (`titleMissing`) or one for zod's kind of issue. */
export function problemOf(issue: z.core.$ZodIssue): Problem {
  if (issue.message in problems) return { code: issue.message as ProblemCode, params: {} }
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return plain('tooLong', { max: Number(issue.maximum) })
      return plain('tooLarge', { max: Number(issue.maximum) })
    case 'too_small':
      if (issue.origin === 'string') return plain('required')
      return plain('tooSmall', { min: Number(issue.minimum) })
    case 'invalid_type':
      if (isMissing(issue)) return plain('required')
      return plain(issue.expected === 'int' ? 'wholeNumber' : 'invalid')
    case 'invalid_value':
    case 'invalid_union':
      return plain('choice')
    case 'unrecognized_keys':
      return plain('unknownField')
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
      return plain('invalid')
  }
}

/** What is wrong, in a person's words. */
export function problemMessage(t: Texts, problem: Problem): string {
  return t(`problems.${problem.code}`, problem.params)
}

/** The sentence for one zod issue, to be shown in its field. */
export function issueMessage(t: Texts, issue: z.core.$ZodIssue): string {
  return problemMessage(t, problemOf(issue))
}

function plain(code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { code, params }
}

/** zod keeps the input out of its issues unless asked; its sentence still says that there was none. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.message.endsWith('received undefined')
}
