import { workspaceFormat, type Workspace, workspaceVersion } from './format'
import { buildOf, type GenerateOptions } from './generate/build'
import { addContacts } from './generate/contacts'
import { addCooperation, addRelations } from './generate/cooperation'
import { addFollowUp } from './generate/followUp'
import { addProgrammes, addProjects } from './generate/funding'
import { addGoals } from './generate/goals'
import { addMeetings } from './generate/meetings'
import { addResponsibilities } from './generate/responsibilities'
import { addStatuses } from './generate/statuses'
import { addTasks, addTasksOfPlans } from './generate/tasks'

/**
 * A synthetic workspace of about `size` records, with every kind of record and every kind of reference,
 * in the proportions of one that has been in use for years. The same options give the same workspace,
 * byte for byte. For tests and benchmarks; all names are invented.
 */
export function generateWorkspace(options: GenerateOptions): Workspace {
  const build = buildOf(options)
  addContacts(build)
  addProgrammes(build)
  addCooperation(build)
  addProjects(build)
  addGoals(build)
  addRelations(build)
  addStatuses(build)
  addResponsibilities(build)
  addFollowUp(build)
  addMeetings(build)
  addTasks(build)
  addTasksOfPlans(build)
  return {
    format: workspaceFormat,
    version: workspaceVersion,
    createdAt: `${options.today}T00:00:00.000Z`,
    appVersion: 'generate',
    records: build.records,
    log: [],
  }
}
