import { useState } from 'react'

interface Typing {
  value: unknown
  setValue: (value: unknown) => void
  /** Null when the text cannot be read. */
  parse: (text: string) => string | number | null
  /** The value as it is shown; what was typed when it could not be read. */
  format: (value: unknown) => string
}

/**
 * A value typed as text. The text stays as it is typed until the field is left; then it is shown in
 * its usual form. What cannot be read becomes the value as such, and the schema refuses it by name.
 */
export function useTyping({ value, setValue, parse, format }: Typing) {
  const [typed, setTyped] = useState<string | null>(null)
  const onText = (text: string) => {
    setTyped(text)
    setValue(text.trim() === '' ? null : (parse(text) ?? text))
  }
  const onDone = () => setTyped(null)
  return { text: typed ?? format(value), onText, onDone }
}
