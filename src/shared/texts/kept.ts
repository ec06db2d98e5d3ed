/** Makes one thing for each key and keeps it: an Intl formatter takes far longer to make than to use. */
export function kept<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    const found = made.get(key)
    if (found !== undefined) return found
    const one = make(key)
    made.set(key, one)
    return one
  }
}
