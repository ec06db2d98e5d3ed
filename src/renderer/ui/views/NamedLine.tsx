import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react'
import { CheckIcon, ClearIcon, EditIcon, SaveIcon } from '../icons'
import { useTexts } from '../texts'
import styles from './ViewMenu.module.css'
import { longestName } from './views'

interface NamedLineProps {
  name: string
  /** The names of all, of which no two are alike. */
  taken: readonly string[]
  isUsed: boolean
  /** What is seen is no longer as it was saved. */
  isChanged: boolean
  onUse: () => void
  onUpdate: () => void
  onRename: (to: string) => void
  onRemove: () => void
}

/** A named view: takes it into use, keeps what has been changed since, names it anew, removes it. */
export function NamedLine(props: NamedLineProps) {
  const { name, isUsed, isChanged, onUse, onUpdate, onRemove } = props
  const { t } = useTexts()
  const [isNaming, setNaming] = useState(false)
  if (isNaming) return <NameField {...props} onEnd={() => setNaming(false)} />
  return (
    <div className={styles['view']}>
      <Button
        variant="subtle"
        justify="start"
        className={styles['use'] ?? ''}
        data-use
        aria-label={t('table.views.use', { name })}
        aria-current={isUsed || undefined}
        rightSection={isUsed && <CheckIcon aria-hidden />}
        onClick={onUse}
      >
        {isChanged ? t('table.views.changed', { name }) : name}
      </Button>
      {isChanged && (
        <LineButton label={t('table.views.update', { name })} onClick={onUpdate}>
          <SaveIcon aria-hidden />
        </LineButton>
      )}
      <LineButton label={t('table.views.rename', { name })} onClick={() => setNaming(true)}>
        <EditIcon aria-hidden />
      </LineButton>
      <LineButton label={t('table.views.remove', { name })} onClick={onRemove}>
        <ClearIcon aria-hidden />
      </LineButton>
    </div>
  )
}

interface LineButtonProps {
  label: string
  onClick: () => void
  children: ReactNode
}

function LineButton({ label, onClick, children }: LineButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

type NameFieldProps = Pick<NamedLineProps, 'name' | 'taken' | 'onRename'> & { onEnd: () => void }

/** Enter takes the new name, Escape leaves the old one. */
function NameField({ name, taken, onRename, onEnd }: NameFieldProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(name)
  const next = typed.trim()
  const isTaken = next !== name && taken.includes(next)

  function rename(event: SubmitEvent) {
    event.preventDefault()
    if (next === '' || isTaken) return
    onRename(next)
    onEnd()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    // The list stays open.
    event.stopPropagation()
    onEnd()
  }

  return (
    <form className={styles['rename']} onSubmit={rename} onKeyDown={onKeyDown}>
      <TextInput
        aria-label={t('table.views.newName', { name })}
        value={typed}
        maxLength={longestName}
        error={isTaken && t('table.views.taken')}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={next === '' || isTaken}>
        {t('common.save')}
      </Button>
    </form>
  )
}
