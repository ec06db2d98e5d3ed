import { useEffect, useState, type ComponentType } from 'react'

interface LoadedLater<Props> {
  (props: Props): React.ReactNode
  /** Fetches the code ahead of its first use. */
  preload: () => Promise<unknown>
}

/**
 * A component whose code is loaded when it is first shown. Unlike React's `lazy` it shows nothing,
 * or what is given for it, meanwhile and appears at once when the code is there: a suspended view is held back for 300 ms.
 */
export function loadLater<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Meanwhile?: ComponentType<Props>,
): LoadedLater<Props> {
  let loaded: ComponentType<Props> | null = null
  const preload = async () => {
    loaded ??= (await load()).default
    return loaded
  }

  function Later(props: Props) {
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => loaded)
    useEffect(() => {
      let wanted = true
      if (!Shown) {
        void preload().then((component) => {
          if (wanted) setShown(() => component)
        })
      }
      return () => {
        wanted = false
      }
    }, [Shown])
    const Seen = Shown ?? Meanwhile
    return Seen ? <Seen {...props} /> : null
  }
  Later.preload = preload
  return Later
}
