import { useEffect } from 'react'
import { backupIfBehind, isBehind, takeBackup } from '@renderer/store/backup/take'
import { dayLong, getBackups, refreshBackups, setBackups } from '@renderer/store/backup/status'
import { lacksRows, marker, noteDatabase } from '@renderer/store/marker'
import { usePreferences } from '@renderer/store/preferences'
import { setTrouble } from '@renderer/store/trouble'
import { whenWritten } from '@renderer/store/written'

/** How often it is looked whether a backup is due, and how old the last must be, in milliseconds. */
const tick = 60_000
const interval = 10 * 60_000
/** Changes that follow one another, as when one types, are told to main once, in milliseconds. */
const pause = 1000

/**
 * Keeps backups while the window is open, and has main remember how far the database has come. Loaded when the
 * first screen has been drawn.
 */
export default function BackupKeeper() {
  const { ownName, ownPersonId } = usePreferences()

  useEffect(() => {
    void lacksRows(marker).then((isShort) => {
      if (isShort) setTrouble('shrunken')
    })
    void refreshBackups().then(tellWhetherBehind).then(backUpDaily)
    return keepBackups()
  }, [])

  useEffect(() => {
    void noteDatabase()
    return noteWritten()
  }, [ownName, ownPersonId])
  return null
}

/** Backs up every now and then what has changed; returns how to stop. */
function keepBackups(): () => void {
  const timer = setInterval(() => void backUpWhenDue(), tick)
  return () => {
    clearInterval(timer)
  }
}

async function backUpWhenDue(): Promise<void> {
  await backUpDaily()
  const age = ageOfLast()
  if (age < 0 || age >= interval) await backupIfBehind('interval')
  // A share that comes back, or goes, is told without waiting for the next backup.
  else await refreshBackups()
}

/**
 * Once a day also when nothing has changed: damage on the disk is found by reading everything. One that has failed is
 * told of, and tried again with the next change or start.
 */
async function backUpDaily(): Promise<void> {
  const { status, problem } = getBackups()
  if (status?.last && !problem && ageOfLast() >= dayLong) await takeBackup('interval')
}

/** In milliseconds; negative when the clock was set back. */
function ageOfLast(): number {
  const last = getBackups().status?.last
  return last ? Date.now() - Date.parse(last.createdAt) : Infinity
}

/** Tells main, once changes have paused, what the newest entry is; returns how to stop. */
function noteWritten(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = whenWritten(() => {
    setBackups({ isBehind: true })
    clearTimeout(timer)
    timer = setTimeout(() => void noteDatabase(), pause)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

async function tellWhetherBehind(): Promise<void> {
  setBackups({ isBehind: await isBehind() })
}
