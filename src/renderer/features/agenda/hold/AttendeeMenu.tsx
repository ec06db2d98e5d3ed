import { Menu } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { presences, type Attendance } from '@shared/model/attendance'
import { isThere } from '@shared/rules/hold/attendance'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'

/** What can be marked by one key; the letters are messages. */
export const actNames = [...presences, 'deputy', 'arrived', 'left'] as const
export type Act = (typeof actNames)[number]

interface AttendeeMenuProps {
  mark: Attendance | null
  acts: Readonly<Record<Act, () => void>>
  onClear: () => void
  onTimes: () => void
}

/** What can be marked of a person, each with its key. */
export function AttendeeMenu({ mark, acts, onClear, onTimes }: AttendeeMenuProps) {
  const { t } = useTexts()
  return (
    <>
      {presences.map((presence, index) => (
        <Item key={presence} name={presence} isFirst={index === 0} onAct={acts[presence]}>
          {t(`meetingMode.attendance.presence.${presence}`)}
        </Item>
      ))}
      <Menu.Divider />
      <Item name="deputy" stays onAct={acts.deputy}>
        {t('meetingMode.attendance.deputy')}
      </Item>
      <Item name="arrived" onAct={acts.arrived}>
        {t('meetingMode.attendance.arrived')}
      </Item>
      <Item name="left" onAct={acts.left}>
        {t('meetingMode.attendance.left')}
      </Item>
      {mark && isThere(mark.presence) && (
        <Menu.Item onClick={onTimes}>{t('meetingMode.attendance.times')}</Menu.Item>
      )}
      {mark && <Menu.Item onClick={onClear}>{t('meetingMode.attendance.clear')}</Menu.Item>}
    </>
  )
}

interface ItemProps {
  name: Act
  isFirst?: boolean
  /** The menu goes on with a question. */
  stays?: boolean
  onAct: () => void
  children: string
}

function Item({ name, isFirst = false, stays = false, onAct, children }: ItemProps) {
  const { t } = useTexts()
  return (
    <Menu.Item
      data-autofocus={isFirst || undefined}
      closeMenuOnClick={!stays}
      rightSection={<KeyHint keys={t(`meetingMode.attendance.keys.${name}`)} />}
      onClick={onAct}
    >
      {children}
    </Menu.Item>
  )
}

interface DeputiesProps {
  choices: readonly string[]
  nameOf: (id: string) => string
  onChoose: (id: string | null) => void
}

/** In whose place somebody sits; the first of them has the focus, also when the menu has just been another. */
export function Deputies({ choices, nameOf, onChoose }: DeputiesProps) {
  const { t } = useTexts()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [])
  return (
    <>
      {choices.length === 0 && <Menu.Label>{t('meetingMode.attendance.deputyNone')}</Menu.Label>}
      {[...choices, null].map((id, index) => (
        <Menu.Item
          key={id}
          {...(index === 0 ? { ref: first, 'data-autofocus': true } : {})}
          onClick={() => onChoose(id)}
        >
          {id === null
            ? t('meetingMode.attendance.deputyNobody')
            : t('meetingMode.attendance.deputyFor', { name: nameOf(id) })}
        </Menu.Item>
      ))}
    </>
  )
}
