import { vi } from 'vitest'
import { runCommandLine } from '../../../../src/main/cli'

/** Runs a command in this process and gives what it printed. */
export async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const into = (list: string[]) => (text: unknown, done?: unknown) => {
    list.push(String(text))
    if (typeof done === 'function') (done as () => void)()
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(into(err)),
  ]
  try {
    const code = await runCommandLine(argv)
    return { code, out: out.join(''), err: err.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
