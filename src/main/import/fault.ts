import type { TableProblem } from '@shared/model/tableFile'

/** Ends the reading of a file from wherever it is; what reads the whole file answers with the problem. */
export class TableFault extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem)
  }
}
