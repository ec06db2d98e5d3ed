import { ActionIcon, Button } from '@mantine/core'
import type { PlacedNode } from '@shared/pictures/mapLayout'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { stateTones } from '@renderer/register/statusColumn'
import { ClearIcon } from '@renderer/ui/icons'
import type { PictureState } from '@renderer/ui/pictures/stateLooks'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import styles from './Map.module.css'
import type { MapModel } from './mapModel'
import { kicker, linkWord, stateWord } from './mapWords'

interface MapFocusProps {
  model: MapModel
  placed: PlacedNode
  onGo: (id: string) => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** What the map says of the one in focus, in words, with its links to go along. */
export function MapFocus({ model, placed, onGo, onOpen, onClose }: MapFocusProps) {
  const { t } = useTexts()
  const { node } = placed
  const state = model.stateOf(node)
  const members = model.membersOf(node.id)
  const seats = model.seatsOf(node.id)
  const groups = linksInWords(t, model, node.id)
  const label = t('pictures.map.focus', { name: node.name })
  return (
    <aside className={styles['focus']} aria-label={label}>
      <header className={styles['focusHead']}>
        <div>
          <p className={styles['kicker']}>{kicker(t, node)}</p>
          <h2 className={styles['focusName']}>{node.name}</h2>
        </div>
        <ActionIcon aria-label={t('pictures.map.unfocus')} onClick={onClose}>
          <ClearIcon aria-hidden />
        </ActionIcon>
      </header>
      {node.kind === 'body' && state && (
        <p className={styles['facts']}>
          <StatusMark tone={toneOf(state)} label={stateWord(t, state)} />
          {members > 0 && <span>{t('pictures.map.members', { count: members })}</span>}
          {seats > 0 && <span>{t('pictures.map.seats', { count: seats })}</span>}
        </p>
      )}
      {groups.length > 0 && (
        <dl className={styles['linkList']} aria-label={t('pictures.map.links')}>
          {groups.map(({ word, ids }) => (
            <div key={word}>
              <dt>{word}</dt>
              {ids.map((id) => (
                <dd key={id}>
                  <button type="button" className={styles['linkTo']} onClick={() => onGo(id)}>
                    {model.placed.get(id)?.node.name}
                  </button>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <Button variant="default" onClick={() => onOpen(node.id)}>
        {t('pictures.map.openRecord')}
      </Button>
    </aside>
  )
}

/** The tone of a state on the rest of the screens. */
export function toneOf(state: PictureState) {
  return state === 'unknown' ? 'unknown' : stateTones[state]
}

/** The links of a node by what the others are to it: "Ylempi toimielin", "Alempi toimielin". */
function linksInWords(t: Texts, { links, placed }: MapModel, id: string) {
  const groups = new Map<string, Set<string>>()
  for (const { kind, from, to } of links) {
    if (from !== id && to !== id) continue
    const word = linkWord(t, kind, from === id ? 'from' : 'to')
    const other = from === id ? to : from
    if (!placed.has(other)) continue
    groups.set(word, (groups.get(word) ?? new Set()).add(other))
  }
  const nameOf = (one: string) => placed.get(one)?.node.name ?? ''
  return [...groups].map(([word, ids]) => ({
    word,
    ids: [...ids].sort((a, b) => finnishOrder.compare(nameOf(a), nameOf(b))),
  }))
}
