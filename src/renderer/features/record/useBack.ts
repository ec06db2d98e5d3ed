import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Link } from '@shared/model/link'
import type { Texts } from '@shared/texts/texts'
import { areaOf, homes } from '@renderer/app/routes'
import { registerPath } from '@renderer/register/paths'
import { rowState } from '@renderer/register/rowState'

/** The way back from a page: to where one came from, else to the register of the record's kind. */
export function useBack({ kind, id }: Link, t: Texts): { label: string; go: () => void } {
  const [, navigate] = useLocation()
  const [from] = useState(cameFrom)
  const home = homes[kind] ?? 'today'
  if (from === null) {
    return {
      label: t(`model.kinds.${kind}`),
      go: () => navigate(registerPath(home, kind), { state: rowState(id) }),
    }
  }
  return {
    label: from.startsWith('/record/') ? t('page.back') : t(`shell.nav.${areaOf(from)}`),
    go: () => history.back(),
  }
}

/** The address from which the page was opened; null when it was opened by its own. */
function cameFrom(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('from' in state)) return null
  return typeof state.from === 'string' ? state.from : null
}
