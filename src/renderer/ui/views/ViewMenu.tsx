import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core'
import { useRef, useState } from 'react'
import { ViewIcon, ViewOnIcon } from '../icons'
import { useTexts } from '../texts'
import { useFocusMove } from '../useFocusMove'
import { NamedLine } from './NamedLine'
import { SaveView } from './SaveView'
import styles from './ViewMenu.module.css'
import {
  isChanged,
  usedView,
  type Views,
  withoutNamed,
  withRenamed,
  withSaved,
  withUsed,
} from './views'

interface ViewMenuProps<View> {
  views: Views<View>
  onViews: (views: Views<View>) => void
  defaultView: View
  /** What a view keeps, for one who has none yet. */
  hint: string
}

/** The views a person has named, of a table or a picture: all its choices brought back at once. */
export function ViewMenu<View>({ views, onViews, defaultView, hint }: ViewMenuProps<View>) {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const focusView = useFocusMove(
    (at: number) => list.current?.querySelectorAll<HTMLElement>('[data-use]')[at],
  )
  const used = usedView(views)
  const label = used ? t('table.views.using', { name: used.name }) : t('table.views.title')

  function use(name: string | null, view: View) {
    onViews(withUsed(views, name, view))
    setOpened(false)
  }

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} onClick={() => setOpened(!opened)}>
            {used ? <ViewOnIcon aria-hidden /> : <ViewIcon aria-hidden />}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.views.title')} w={340}>
        <div ref={list} className={styles['views']}>
          <Button variant="subtle" justify="start" data-use onClick={() => use(null, defaultView)}>
            {t('table.views.default')}
          </Button>
          {views.named.map(({ name, view }, at) => (
            <NamedLine
              key={name}
              name={name}
              taken={views.named.map((one) => one.name)}
              isUsed={name === used?.name}
              isChanged={name === used?.name && isChanged(views)}
              onUse={() => use(name, view)}
              onUpdate={() => {
                onViews(withSaved(views, name))
                focusView(at + 1)
              }}
              onRename={(to) => {
                onViews(withRenamed(views, name, to))
                focusView(at + 1)
              }}
              onRemove={() => {
                onViews(withoutNamed(views, name))
                focusView(at)
              }}
            />
          ))}
        </div>
        {views.named.length === 0 && <p className={styles['hint']}>{hint}</p>}
        <SaveView
          taken={views.named.map((one) => one.name)}
          onSave={(name) => {
            onViews(withSaved(views, name))
            setOpened(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
