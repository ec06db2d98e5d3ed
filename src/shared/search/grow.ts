interface Numbers<T> {
  readonly length: number
  set(from: T): void
}

/** The array itself when it is long enough, else a copy with room for at least `length` and half as much more. */
export function roomFor<T extends Numbers<T>>(array: T, length: number): T {
  if (array.length >= length) return array
  const Same = array.constructor as new (length: number) => T
  const longer = new Same(Math.max(1024, Math.ceil(length * 1.5)))
  longer.set(array)
  return longer
}
