import { useEffect, useRef, useState } from 'react'

/** Writing that takes longer than this is told of, in milliseconds. */
const long = 1000

/** Whether a paper is being written, and whether that has taken so long that the person should know. */
export function useWriting() {
  const [state, setState] = useState<'none' | 'begun' | 'long'>('none')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  async function write<T>(work: () => Promise<T>): Promise<T> {
    setState('begun')
    timer.current = setTimeout(() => setState('long'), long)
    try {
      return await work()
    } finally {
      clearTimeout(timer.current)
      setState('none')
    }
  }

  return { busy: state !== 'none', isLong: state === 'long', write }
}
