import { useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import pictures from '@renderer/ui/pictures/Pictures.module.css'
import styles from './Map.module.css'
import { toneOf } from './MapFocus'
import type { MapModel } from './mapModel'
import { kicker, stateWord } from './mapWords'

interface MapTreeProps {
  model: MapModel
  pathOf: (id: string) => string
  onOpen: (id: string) => void
}

/** The equal of the map in words: the same nodes as rows of a tree, each with its state and counts. */
export function MapTree({ model, pathOf, onOpen }: MapTreeProps) {
  const { t } = useTexts()
  const { nodes } = model.layout
  const [wanted, setCurrent] = useState('')
  const current = model.placed.has(wanted) ? wanted : nodes[0]?.node.id

  function press(event: KeyboardEvent<HTMLElement>) {
    const at = nodes.findIndex(({ node }) => node.id === current)
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: nodes.length - 1,
    }
    const step = steps[event.key]
    const target = step === undefined ? undefined : nodes[step]
    if (event.key === 'Enter' && current !== undefined) onOpen(current)
    else if (target) {
      setCurrent(target.node.id)
      event.currentTarget.querySelector<HTMLElement>(`[data-id="${target.node.id}"]`)?.focus()
    } else return
    event.preventDefault()
  }

  return (
    <div className={pictures['tableWrap']}>
      <table
        role="treegrid"
        aria-label={t('pictures.map.title')}
        className={pictures['table']}
        onKeyDown={press}
      >
        <thead>
          <tr>
            {(['name', 'kind', 'state', 'members', 'seats'] as const).map((column) => (
              <th key={column} scope="col" data-number={isCount(column) ? '' : undefined}>
                {t(`pictures.map.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ node, depth }) => {
            const state = model.stateOf(node)
            return (
              <tr
                key={node.id}
                data-id={node.id}
                data-state={state ?? undefined}
                className={styles['row']}
                aria-level={depth + 1}
                tabIndex={node.id === current ? 0 : -1}
                onFocus={() => setCurrent(node.id)}
              >
                <th scope="row" role="rowheader" data-depth={Math.min(depth, 6)}>
                  <Link href={pathOf(node.id)} tabIndex={-1}>
                    {node.name}
                  </Link>
                </th>
                <td>{kicker(t, node)}</td>
                <td>
                  {node.kind === 'body' && state && (
                    <StatusMark tone={toneOf(state)} label={stateWord(t, state)} />
                  )}
                </td>
                <td data-number="">{countOf(model.membersOf(node.id))}</td>
                <td data-number="">{countOf(model.seatsOf(node.id))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** A body may have many whom nobody has recorded: nought would say that there are none. */
const countOf = (count: number) => (count === 0 ? '–' : count)
const isCount = (column: string) => column === 'members' || column === 'seats'
