import { line, webAddress } from './fields'

/** The official case: KV Desk stands beside the case management system and only points at it. */
export const caseFields = {
  /** Free form, such as 29/07.05.00/2022. */
  caseNumber: line.default(''),
  caseAddress: webAddress.default(''),
}
