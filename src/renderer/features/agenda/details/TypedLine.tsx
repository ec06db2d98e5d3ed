import { TextInput, type TextInputProps } from '@mantine/core'
import type { CommitResult } from '@renderer/store/commit'
import { useTyped } from '@renderer/store/typing'
import { useTexts } from '@renderer/ui/texts'
import { problemText } from '@renderer/register/problemText'

interface TypedLineProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  /** Which field of which record. */
  field: string
  stored: string
  store: (text: string) => Promise<CommitResult>
}

/** One line that is stored when the field is left or Enter is pressed. */
export function TypedLine({ field, stored, store, ...rest }: TypedLineProps) {
  const { t } = useTexts()
  const typed = useTyped(stored, store, { field, onlyOnLeaving: true })
  return (
    <TextInput
      {...rest}
      autoComplete="off"
      value={typed.text}
      error={problemText(t, typed.problem)}
      onChange={(event) => {
        typed.onChange(event.currentTarget.value)
      }}
      onBlur={() => void typed.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void typed.flush()
      }}
    />
  )
}
