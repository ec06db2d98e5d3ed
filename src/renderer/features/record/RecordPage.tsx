import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { RecordKind } from '@shared/model/link'
import type { RegisterDefinition } from '@renderer/register/definition'
import { rememberedPastDay } from '@renderer/register/past/pastState'
import { useRemoval } from '@renderer/register/removal/useRemoval'
import { describe } from '@renderer/register/words/describe'
import { factsOf, factsWithout } from '@renderer/register/words/facts'
import { usePastRecord } from '@renderer/store/history'
import { usePointing } from '@renderer/store/recordPage'
import { useOffered } from '@renderer/ui/offered'
import { isPageKey } from '@renderer/ui/pageKey'
import { DisputedPart } from './DisputedPart'
import { Facts } from './Facts'
import { FilesPart } from './FilesPart'
import { HistoryPart } from './HistoryPart'
import { LinksPart } from './LinksPart'
import { MeetingsPart } from './MeetingsPart'
import { newTask } from './newTask'
import type { PageOf } from './page'
import { Part } from './Part'
import { PastFacts } from './PastFacts'
import { PastOfRecord } from './PastOfRecord'
import { RecordHeader } from './RecordHeader'
import styles from './RecordScreen.module.css'
import { SourcePart } from './SourcePart'
import { StatusPart } from './StatusPart'
import { TasksPart } from './TasksPart'
import { useBack } from './useBack'
import { verify } from './verify'

const noIds: readonly string[] = []

interface RecordPageProps {
  around: Omit<PageOf, 'isReadOnly'>
  register: RegisterDefinition<RecordKind> | null
}

/** All about one record. Its keys work while the focus is on the page: E, T, V, Delete and Escape. */
export function RecordPage({ around, register }: RecordPageProps) {
  const { target, record, names, today, openPanel } = around
  const { t, language, found } = names
  const article = useRef<HTMLElement>(null)
  const pointing = usePointing(target)
  const back = useBack(target, t)
  const [pastDay, setPastDay] = useState(rememberedPastDay)
  const past = usePastRecord(target, record, pastDay)
  const page: PageOf = { ...around, isReadOnly: pastDay !== null }
  const fields = useMemo(
    () =>
      (register?.fields({ t, language, day: today, today, records: found }) ?? []) as Parameters<
        typeof factsOf
      >[0],
    [register, t, language, today, found],
  )
  const groups = useMemo(
    () => factsOf(fields, record, { t, language }),
    [fields, record, t, language],
  )
  const sections = (register?.sections ?? []).filter(({ shown }) => shown?.(record) ?? true)
  const told = new Set<string>(sections.flatMap(({ tells }) => tells ?? []))
  const title = describe(target.kind, record, names).label || t('common.unnamed')
  const removal = useRemoval()

  useEffect(() => {
    article.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])

  const edit = () => openPanel({ ...target, fields: {} })
  const addTask = () => openPanel({ kind: 'task', id: 'new', fields: newTask(target) })
  const onVerify = () => void verify(page, title)

  async function removeThis() {
    const isRemoved = await removal.ask({
      kind: target.kind,
      records: [{ id: target.id, name: title }],
      removedWith: register?.removedWith,
    })
    if (isRemoved) back.go()
  }

  function lookAt(day: string | null) {
    // An open form would go on changing the present.
    if (day !== null) openPanel(null)
    setPastDay(day)
  }

  function toPresent() {
    setPastDay(null)
    article.current?.querySelector('h1')?.focus({ preventScroll: true })
  }

  // A past day is only read: nothing on its screen may change the record as it is now.
  useOffered(
    pastDay
      ? [{ id: 'present', title: t('page.history.past.back'), keys: 'Esc', run: toPresent }]
      : [
          ...(register ? [{ id: 'edit', title: t('page.edit'), keys: 'E', run: edit }] : []),
          { id: 'addTask', title: t('page.tasks.add'), keys: 'T', run: addTask },
          { id: 'verify', title: t('page.source.verify'), keys: 'V', run: onVerify },
          {
            id: 'remove',
            title: t('page.removeThis'),
            keys: 'Delete',
            run: () => void removeThis(),
          },
        ],
  )

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const keys: Record<string, (() => void) | null> = pastDay
      ? { Escape: toPresent }
      : {
          e: register && edit,
          t: addTask,
          v: onVerify,
          Delete: () => void removeThis(),
          Escape: back.go,
        }
    const action = keys[event.key]
    if (!action || !isPageKey(event)) return
    event.preventDefault()
    action()
  }

  return (
    <article
      ref={article}
      className={styles['page']}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <RecordHeader
        page={page}
        title={title}
        register={register}
        back={back}
        onEdit={edit}
        onRemove={() => void removeThis()}
      />
      {pastDay && <PastOfRecord {...{ page, past }} day={pastDay} onBack={toPresent} />}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {pastDay ? (
            <PastFacts {...{ page, fields, past }} />
          ) : (
            <>
              <Facts page={page} groups={factsWithout(groups, told)} />
              <DisputedPart page={page} groups={groups} />
              {sections.map(({ id, title: titleOf, Section }) => (
                <Part key={id} title={titleOf(t)}>
                  <Section record={record} />
                </Part>
              ))}
              <FilesPart page={page} />
              {pointing && <LinksPart page={page} pointing={pointing} />}
            </>
          )}
        </div>
        <div className={styles['column']}>
          {pastDay && <p className={styles['present']}>{t('page.history.past.present')}</p>}
          {pointing && target.kind !== 'task' && (
            <TasksPart page={page} ids={pointing.get('task') ?? noIds} onAdd={addTask} />
          )}
          <StatusPart page={page} />
          {pointing && target.kind !== 'meeting' && (
            <MeetingsPart page={page} pointing={pointing} />
          )}
          {!pastDay && <SourcePart page={page} onVerify={onVerify} />}
          <HistoryPart {...{ page, fields, pastDay }} onPastDay={lookAt} />
        </div>
      </div>
      {removal.dialog}
    </article>
  )
}
