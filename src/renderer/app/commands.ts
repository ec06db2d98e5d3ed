import { useEffect, useRef } from 'react'
import type { MenuCommand } from '@shared/ipc/commands'

/** What a menu, a shortcut or a button can ask for, wherever the person is. */
export type CommandName = MenuCommand

type Handler = () => void

const handlers = new Map<CommandName, Handler[]>()

/** Runs a command with the handler mounted last, the one nearest to what the person looks at. */
export function runCommand(name: CommandName): void {
  handlers.get(name)?.at(-1)?.()
}

/** True when something on the screen answers the command. */
export function isAnswered(name: CommandName): boolean {
  return (handlers.get(name)?.length ?? 0) > 0
}

/** Answers a command while the component is mounted. */
export function useCommand(name: CommandName, handler: Handler): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  }, [handler])
  useEffect(() => {
    const mine = () => {
      latest.current()
    }
    handlers.set(name, [...(handlers.get(name) ?? []), mine])
    return () => {
      handlers.set(
        name,
        (handlers.get(name) ?? []).filter((other) => other !== mine),
      )
    }
  }, [name])
}
