import { shell } from 'electron'
import { failed, success } from '@shared/ipc/result'
import { exists } from '../files/names'
import { openablePathOf, pathOf } from '../files/tokens'
import { report } from '../log'
import type { HandlersOf } from './handlers'

export const fileHandlers: HandlersOf<'files.open' | 'files.show'> = {
  'files.open': async (token) => {
    const path = openablePathOf(token)
    if (path === null || !(await exists(path))) return failed('notFound')
    const problem = await shell.openPath(path)
    if (problem === '') return success(undefined)
    // The system's own words could name the file.
    report('open file', 'the system refused')
    return failed('failed')
  },
  'files.show': async (token) => {
    const path = pathOf(token)
    if (path === null || !(await exists(path))) return failed('notFound')
    shell.showItemInFolder(path)
    return success(undefined)
  },
}
