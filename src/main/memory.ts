import { themes, windowLanguages, type Theme, type WindowLanguage } from '@shared/ipc/commands'
import { readJson, writeJson } from './files/json'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Contents {
  readonly bounds: Bounds | null
  readonly maximized: boolean
  /** Null until the person has chosen one in the window. */
  readonly language: WindowLanguage | null
  readonly theme: Theme
  /** The folder of the last saved or opened file; empty at first. */
  readonly lastFolder: string
  /** Closing the window leaves the program in the tray. */
  readonly tray: boolean
  /** The calendar file that is kept up to date; empty while there is none. */
  readonly calendarFile: string
  /** The second place of backups; empty while there is none. */
  readonly secondPlace: string
  /** What goes to the second place is encrypted with a password. */
  readonly sealsSecond: boolean
  /** The password as the operating system has encrypted it; empty where it keeps no secrets. */
  readonly keptPassword: string
}

/** What main remembers of this laptop between starts: comfort, not data. */
export interface Memory {
  readonly get: () => Contents
  readonly set: (changes: Partial<Contents>) => void
}

/** Reads the file; what is missing or damaged in it has its default. */
export function openMemory(path: string): Memory {
  let current = contentsOf(readJson(path))
  return {
    get: () => current,
    set: (changes) => {
      current = { ...current, ...changes }
      writeJson(path, current)
    },
  }
}

/** Judged by hand: the schema library is not loaded before the window is there. */
function contentsOf(stored: Readonly<Record<string, unknown>>): Contents {
  const { bounds, maximized, language, theme, lastFolder, tray, calendarFile, secondPlace } = stored
  const { sealsSecond, keptPassword } = stored
  return {
    bounds: isBounds(bounds) ? bounds : null,
    maximized: maximized === true,
    language: windowLanguages.find((one) => one === language) ?? null,
    theme: themes.find((one) => one === theme) ?? 'system',
    lastFolder: typeof lastFolder === 'string' ? lastFolder : '',
    tray: tray === true,
    calendarFile: typeof calendarFile === 'string' ? calendarFile : '',
    secondPlace: typeof secondPlace === 'string' ? secondPlace : '',
    sealsSecond: sealsSecond === true,
    keptPassword: typeof keptPassword === 'string' ? keptPassword : '',
  }
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = value as Record<string, unknown>
  const isSize = (size: unknown) =>
    Number.isInteger(size) && Number(size) >= 200 && Number(size) <= 20_000
  return Number.isInteger(x) && Number.isInteger(y) && isSize(width) && isSize(height)
}
