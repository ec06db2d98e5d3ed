import { tableLimits } from '@shared/model/tableFile'
import type { Zip } from '../zip'
import { readWorkbook } from './parts'
import { readXml } from './readXml'

/** A sheet that can be chosen, and its part of the file. */
interface Sheet {
  readonly name: string
  readonly part: string
}

/** The visible sheets that hold anything, in their order; only so many are looked at as can be chosen. */
export function sheetsToChoose(zip: Zip): Sheet[] {
  return readWorkbook(zip)
    .sheets.filter(({ isHidden }) => !isHidden)
    .slice(0, tableLimits.sheets)
    .filter(({ part }) => holdsAnything(zip, part))
    .map(({ name, part }) => ({ name: name.slice(0, tableLimits.sheetName), part }))
}

class Met extends Error {}

/** Reads no further than to the first value. A sheet that cannot be read can be chosen: the person is told why then. */
function holdsAnything(zip: Zip, part: string): boolean {
  let isValue = false
  try {
    readXml(zip, part, {
      open: (name) => {
        isValue = name === 'v' || name === 't'
      },
      text: (text) => {
        if (isValue && text.trim() !== '') throw new Met()
      },
    })
    return false
  } catch {
    return true
  }
}
