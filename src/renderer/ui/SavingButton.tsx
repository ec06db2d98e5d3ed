import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useOneAtATime } from './useOneAtATime'

interface SavingButtonProps extends ButtonProps {
  'aria-label'?: string
  children: ReactNode
  save: () => Promise<unknown>
}

/** A button that makes something new: a second press while the first is being stored makes nothing twice. */
export function SavingButton({ save, ...rest }: SavingButtonProps) {
  const once = useOneAtATime(save)
  return <Button {...rest} onClick={() => once()} />
}
