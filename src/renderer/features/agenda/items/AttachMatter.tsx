import { Button, Popover, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { textIn } from '@shared/model/base'
import type { Matter } from '@shared/model/matter'
import { finnishOrder } from '@shared/texts/format'
import { useOpenMatters } from '@renderer/store/agendaItem'
import { useTexts } from '@renderer/ui/texts'
import { attachMatter } from '../actions/addItem'
import { useBuilder } from '../builder'
import styles from './AttachMatter.module.css'

/** Matters in sight at once; a longer list is narrowed by typing. */
const limit = 30

interface AttachMatterProps {
  icon: ReactNode
  onAttached: (occurrenceId: string) => void
}

/** Finds an open matter that is not on this agenda and puts it there. */
export function AttachMatter({ icon, onAttached }: AttachMatterProps) {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-start"
      width={420}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={icon}
          onClick={() => {
            setOpened(!opened)
          }}
        >
          {t('agenda.item.attach')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('agenda.item.attach')}>
        <Matters
          onAttached={(id) => {
            setOpened(false)
            onAttached(id)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function Matters({ onAttached }: Pick<AttachMatterProps, 'onAttached'>) {
  const { t, language } = useTexts()
  const { meetingId } = useBuilder()
  const [search, setSearch] = useState('')
  const matters = useOpenMatters(meetingId)
  if (!matters) return null
  if (matters.length === 0) return <p className={styles['none']}>{t('agenda.item.attachNone')}</p>

  const words = search.toLocaleLowerCase('fi').split(/\s+/)
  const title = (matter: Matter) => textIn(matter.title, language)
  const found = matters
    .filter((matter) => {
      const text = `${title(matter)} ${matter.caseNumber}`.toLocaleLowerCase('fi')
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => finnishOrder.compare(title(a), title(b)))
    .slice(0, limit)

  return (
    <>
      <TextInput
        data-autofocus
        label={t('agenda.item.attachSearch')}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value)
        }}
      />
      {found.length === 0 && <p className={styles['none']}>{t('agenda.item.attachNoMatch')}</p>}
      <ul className={styles['matters']}>
        {found.map((matter) => (
          <li key={matter.id}>
            <button
              type="button"
              className={styles['matter']}
              onClick={() => {
                void attachMatter(meetingId, matter.id).then(({ result, id }) => {
                  if (result.ok) onAttached(id)
                })
              }}
            >
              <span>{title(matter)}</span>
              {matter.caseNumber && <span className={styles['case']}>{matter.caseNumber}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
