import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { ClearIcon, ViewIcon } from '../../icons'
import { useTexts } from '../../texts'
import styles from './ViewMenu.module.css'
import type { TableView, TableViews } from '../view'

interface ViewMenuProps {
  views: TableViews
  onViews: (views: TableViews) => void
  defaultView: TableView
}

/** The views a person has named: order, filters and columns brought back at once. */
export function ViewMenu({ views, onViews, defaultView }: ViewMenuProps) {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  const label = t('table.views')

  function use(view: TableView) {
    onViews({ ...views, current: view })
    setOpened(false)
  }

  function save(event: SubmitEvent) {
    event.preventDefault()
    const trimmed = name.trim()
    if (trimmed === '') return
    const others = views.named.filter((view) => view.name !== trimmed)
    onViews({ ...views, named: [...others, { name: trimmed, view: views.current }] })
    setName('')
    setOpened(false)
  }

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} onClick={() => setOpened(!opened)}>
            <ViewIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} w={300}>
        <div className={styles['views']}>
          <Button variant="subtle" justify="start" onClick={() => use(defaultView)}>
            {t('table.viewDefault')}
          </Button>
          {views.named.map((named) => (
            <div key={named.name} className={styles['view']}>
              <Button
                variant="subtle"
                justify="start"
                className={styles['use']}
                aria-label={t('table.viewUse', { name: named.name })}
                onClick={() => use(named.view)}
              >
                {named.name}
              </Button>
              <ActionIcon
                aria-label={t('table.viewRemove', { name: named.name })}
                onClick={() =>
                  onViews({ ...views, named: views.named.filter((other) => other !== named) })
                }
              >
                <ClearIcon aria-hidden />
              </ActionIcon>
            </div>
          ))}
        </div>
        {views.named.length === 0 && <p className={styles['hint']}>{t('table.viewsNone')}</p>}
        <form className={styles['save']} onSubmit={save}>
          <TextInput
            label={t('table.viewName')}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={name.trim() === ''}>
            {t('common.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
