import { harmedWorkbook, type ImportedFormat, originalsOf } from './importOriginals'
import { harmed } from './mutate'

/** Makes the harmed files of a format, each by its number; the same number gives the same file. */
export async function harmedFiles(format: ImportedFormat): Promise<(round: number) => Uint8Array> {
  const originals = await originalsOf(format)
  return (round) => {
    const original = originals[round % originals.length] ?? new Uint8Array()
    const seed = `${format} ${round}`
    return format === 'XLSX' ? harmedWorkbook(original, seed) : harmed(original, seed)
  }
}
