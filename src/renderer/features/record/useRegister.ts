import { useEffect, useState } from 'react'
import type { RecordKind } from '@shared/model/link'
import type { RegisterDefinition } from '@renderer/register/definition'
import type { RegisterOf } from './page'

/** The register of a kind; null when it has none, undefined while its code is fetched. */
export function useRegister<K extends RecordKind>(
  kind: K,
  registerOf: RegisterOf,
): RegisterDefinition<K> | null | undefined {
  const [found, setFound] = useState<RegisterDefinition<K> | null>()
  useEffect(() => {
    let isWanted = true
    void registerOf(kind).then((register) => {
      if (isWanted) setFound(() => register)
    })
    return () => {
      isWanted = false
    }
  }, [kind, registerOf])
  return found
}
