import { createContext, use, useEffect, useState } from 'react'
import type { RecordKind } from '@shared/model/link'
import type { RegisterDefinition } from '@renderer/register/definition'

/** Finds the register of a kind; the shell gives it, for it knows all features. */
export type RegisterOf = <K extends RecordKind>(kind: K) => Promise<RegisterDefinition<K> | null>

export const Registers = createContext<RegisterOf>(() => Promise.resolve(null))

type Known = ReadonlyMap<RecordKind, RegisterDefinition<RecordKind> | null>

/** The registers of some kinds, whose fields put changes into words; without those still on their way. */
export function useRegisters(kinds: readonly RecordKind[]): Known {
  const registerOf = use(Registers)
  const [known, setKnown] = useState<Known>(new Map())
  const names = [...new Set(kinds)].sort().join(' ')
  useEffect(() => {
    let isWanted = true
    const wanted = names.split(' ').filter(Boolean) as RecordKind[]
    void Promise.all(wanted.map(async (kind) => [kind, await registerOf(kind)] as const)).then(
      (found) => {
        if (isWanted) setKnown(new Map(found))
      },
    )
    return () => {
      isWanted = false
    }
  }, [names, registerOf])
  return known
}
