import { failed, success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import type { HandlersOf } from './handlers'

export function printHandlers({ window }: Desk): HandlersOf<'window.print'> {
  return {
    'window.print': async ({ isWide }) => {
      const isPrinted = await new Promise<boolean>((resolve) => {
        // The system's own dialog; false when the person thought better of it.
        const options = { landscape: isWide, pageSize: 'A4', printBackground: true } as const
        window.webContents.print(options, resolve)
      })
      return isPrinted ? success(undefined) : failed('cancelled')
    },
  }
}
