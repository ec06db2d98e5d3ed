import { Button } from '@mantine/core'
import { useState, type DragEvent, type KeyboardEvent } from 'react'
import type { Dispatch } from '@shared/model/dispatch'
import { replyFileLimit, replySizeLimit, type ReplyFile } from '@shared/model/readReply'
import type { Seat } from '@shared/model/seat'
import { deputiesOf } from '@shared/rules/dispatch/recipients'
import { asked, replySummary } from '@shared/rules/dispatch/replies'
import type { MeetingData } from '@shared/rules/meetingData'
import { loadLater } from '@renderer/ui/loadLater'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'
import { ReplyRow } from './ReplyRow'

const ReadRepliesDialog = loadLater(() => import('./ReadRepliesDialog'))

interface RepliesPartProps {
  data: MeetingData
  sent: readonly Dispatch[]
  seats: ReadonlyMap<string, Seat>
}

/** Who answered what: by hand, a key each, or read from files that are chosen or dropped. */
export function RepliesPart({ data, sent, seats }: RepliesPartProps) {
  const { t } = useTexts()
  const [isOver, setOver] = useState(false)
  const [read, setRead] = useState<readonly ReplyFile[] | null>(null)
  const { meeting, people, organisations } = data
  const rows = asked(data).flatMap((one) => {
    const person = people.get(one.personId)
    return person ? [{ ...one, person }] : []
  })
  const summary = replySummary(rows)
  const isLocked = meeting.state !== 'draft'

  function take(answer: Awaited<ReturnType<typeof window.kv.replies.choose>>) {
    if (answer.ok) setRead(answer.value)
    else if (answer.code !== 'cancelled')
      notify({ text: t(`main.failures.${answer.code}`), tone: 'danger' })
  }

  async function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > replyFileLimit)
      notify({ text: t('dispatch.replies.tooMany', { count: replyFileLimit }) })
    const first = files.slice(0, replyFileLimit)
    if (first.length === 0) return
    const bytes = first.map(async (file) => ({
      name: file.name.slice(0, 255) || t('dispatch.reading.unnamed'),
      bytes: new Uint8Array(await file.slice(0, replySizeLimit + 1).arrayBuffer()),
    }))
    take(await window.kv.replies.read(await Promise.all(bytes)))
  }

  return (
    <section
      className={`${styles.part ?? ''} ${styles.drop ?? ''}`}
      aria-label={t('dispatch.replies.title')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (isLocked || !event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!isLocked) void drop(event)
      }}
    >
      <h3 className={styles.heading}>{t('dispatch.replies.title')}</h3>
      <p role="status">
        {rows.length === 0
          ? t('dispatch.replies.none')
          : t(`dispatch.replies.${summary.tentative > 0 ? 'summary' : 'summaryShort'}`, {
              ...summary,
            })}
      </p>
      <ul className={styles.list} onKeyDown={onArrow}>
        {rows.map(({ person, reply, forItems }) => (
          <ReplyRow
            key={person.id}
            meeting={meeting}
            person={person}
            reply={reply}
            isExpert={forItems.length > 0}
            deputies={deputiesOf(person.id, data, seats.values()).flatMap(
              (id) => people.get(id) ?? [],
            )}
            people={people}
            organisations={organisations}
            isLocked={isLocked}
          />
        ))}
      </ul>
      {!isLocked && (
        <>
          <p className={styles.soft}>{t('dispatch.replies.keys')}</p>
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => void window.kv.replies.choose().then(take)}
            >
              {t('dispatch.replies.read')}
            </Button>
          </div>
          <p className={styles.soft}>{t('dispatch.replies.drop')}</p>
        </>
      )}
      {read && (
        <ReadRepliesDialog data={data} sent={sent} files={read} onClose={() => setRead(null)} />
      )}
    </section>
  )
}

/** Arrows go from answer to answer: across in a row, up and down to the same answer of the next person. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget, target } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-answer]')) return
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-answer]')]
  const by = { ArrowDown: 3, ArrowUp: -3, ArrowRight: 1, ArrowLeft: -1 }[key]
  if (by === undefined) return
  event.preventDefault()
  all[all.indexOf(target) + by]?.focus()
}
