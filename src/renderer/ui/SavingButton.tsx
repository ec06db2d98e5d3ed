import { Button, type ButtonProps } from '@mantine/core'
import { useRef, type ReactNode } from 'react'

interface SavingButtonProps extends ButtonProps {
  'aria-label'?: string
  children: ReactNode
  save: () => Promise<unknown>
}

/** A button that makes something new: a second press while the first is being stored makes nothing twice. */
export function SavingButton({ save, ...rest }: SavingButtonProps) {
  const isSaving = useRef(false)
  return (
    <Button
      {...rest}
      onClick={() => {
        if (isSaving.current) return
        isSaving.current = true
        void save().finally(() => {
          isSaving.current = false
        })
      }}
    />
  )
}
