import { requests } from '@shared/ipc/contract'
import type { Channel } from '@shared/ipc/commands'
import { failed, failure, success } from '@shared/ipc/result'
import { z } from '@shared/model/fields'
import type { Answers } from './ipc'
import { report } from './log'
import type { HandlersOf } from './requests/handlers'

/**
 * Answers every request of the contract. One from anywhere but the window's own page, or not of the
 * channel's form, is refused; an error never crosses to the window, only a code does.
 */
export function answersOf(handlers: HandlersOf<Channel>): Answers {
  return (channel, request, isTrusted) =>
    isTrusted
      ? answer(channel, handlers, request)
      : Promise.resolve(refuse(channel, 'untrusted sender'))
}

async function answer<C extends Channel>(channel: C, handlers: HandlersOf<C>, request: unknown) {
  const { request: form, answer: answerForm } = requests[channel]
  const valid = form.safeParse(request)
  if (!valid.success) return refuse(channel, z.prettifyError(valid.error))
  try {
    // The schema of this very channel has made the value; the compiler cannot follow that through the map.
    const given = await handlers[channel](valid.data as never)
    // Parsed once more on the way out: nothing that the contract does not name leaves main.
    return given.ok ? success(answerForm.parse(given.value)) : failure.parse(given)
  } catch (error) {
    report(channel, error)
    return failed('failed')
  }
}

function refuse(channel: Channel, reason: string) {
  report(channel, `refused: ${reason}`)
  return failed('invalidRequest')
}
