import { ActionIcon, Button, Menu } from '@mantine/core'
import { documentLanguages } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import { currentStatuses, stateTones } from '@renderer/register/statusColumn'
import type { RegisterDefinition } from '@renderer/register/definition'
import { describe } from '@renderer/register/words/describe'
import { BackIcon, EditIcon, MoreIcon, RemoveIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { PageOf } from './page'
import styles from './RecordHeader.module.css'
import { disputesOf } from './source'

interface RecordHeaderProps {
  page: PageOf
  title: string
  register: RegisterDefinition<RecordKind> | null
  back: { label: string; go: () => void }
  onEdit: () => void
  onRemove: () => void
}

/** What the record is, how it stands today, and what can be done with it. */
export function RecordHeader(props: RecordHeaderProps) {
  const { page, title, register, back, onEdit, onRemove } = props
  const { target, record, names, isReadOnly } = page
  const { t, language } = names
  const { details } = describe(target.kind, record, names)
  const inOthers = otherNames(record, title)
  const PanelActions = register?.PanelActions
  return (
    <header className={styles['header']}>
      <Button
        variant="subtle"
        color="gray"
        className={styles['back']}
        leftSection={<BackIcon aria-hidden />}
        rightSection={!isReadOnly && <KeyHint keys="Esc" />}
        onClick={back.go}
      >
        {back.label}
      </Button>
      <div className={styles['words']}>
        <p className={styles['kind']}>{[t(`model.kind.${target.kind}`), ...details].join(' · ')}</p>
        <h1 className={styles['title']} tabIndex={-1}>
          {title}
        </h1>
        {inOthers.length > 0 && (
          <p className={styles['others']}>
            {inOthers.map(({ code, name }) => (
              <span key={code} lang={code}>
                <abbr title={t(`common.languages.${code}`)}>
                  {t(`common.languageCodes.${code}`)}
                </abbr>{' '}
                {name}
              </span>
            ))}
          </p>
        )}
        <Marks page={page} />
      </div>
      {!isReadOnly && (
        <div className={styles['actions']}>
          {PanelActions && <PanelActions record={record} />}
          {register && (
            <Button
              leftSection={<EditIcon aria-hidden />}
              rightSection={<KeyHint keys="E" />}
              onClick={onEdit}
            >
              {t('page.edit')}
            </Button>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="lg" aria-label={t('common.more')}>
                <MoreIcon aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                color="red"
                leftSection={<RemoveIcon aria-hidden />}
                rightSection={<KeyHint keys="Delete" />}
                onClick={onRemove}
              >
                {t('page.removeThis')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
    </header>
  )

  /** Its name in the languages in which the title is not. */
  function otherNames(of: PageOf['record'], shown: string) {
    const name = 'name' in of ? of.name : 'title' in of ? of.title : null
    if (name === null || typeof name !== 'object') return []
    return documentLanguages
      .filter((code) => code !== language && name[code] !== '' && name[code] !== shown)
      .map((code) => ({ code, name: name[code] }))
  }
}

/** How it stands today, and whether sources agree. */
function Marks({ page }: { page: PageOf }) {
  const { t } = page.names
  const statuses = currentStatuses(t, page.statuses, page.today)
  const isDisputed = disputesOf(page.record).length > 0
  if (statuses.length === 0 && !isDisputed) return null
  return (
    <p className={styles['marks']}>
      {statuses.map(({ status, label }) => (
        <StatusMark key={status.id} tone={stateTones[status.state]} label={label} filled />
      ))}
      {isDisputed && <StatusMark tone="attention" label={t('page.disputed.title')} filled />}
    </p>
  )
}
