import { Button, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import type { Meeting } from '@shared/model/meeting'
import type { Organisation } from '@shared/model/organisation'
import type { Person } from '@shared/model/person'
import { personName, personSortName } from '@shared/model/personName'
import { replyAnswers, type Reply, type ReplyAnswer } from '@shared/model/reply'
import { peopleSource } from '@renderer/register/sources'
import { tellProblem, tellSaved } from '@renderer/register/tellSaved'
import { formatMoment } from '@renderer/ui/format'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'
import { answer, callDeputy } from './replyActions'

interface ReplyRowProps {
  meeting: Meeting
  person: Person
  reply: Reply | null
  isExpert: boolean
  deputies: readonly Person[]
  people: ReadonlyMap<string, Person>
  organisations: ReadonlyMap<string, Organisation>
  isLocked: boolean
}

const keys: Readonly<Record<string, ReplyAnswer | null>> = {
  1: 'accepted',
  2: 'tentative',
  3: 'declined',
  0: null,
  Delete: null,
}

/** One person and what they answered; what belongs to an answer is shown when there is one. */
export function ReplyRow(props: ReplyRowProps) {
  const { meeting, person, reply, isExpert, isLocked } = props
  const { t } = useTexts()
  const name = personSortName(person)

  async function write(value: ReplyAnswer | null) {
    const now = { at: new Date().toISOString(), from: 'hand' as const, sequence: null }
    const result = await answer(meeting.id, person.id, value && { ...now, answer: value })
    if (!result.ok) tellProblem(t, result.problem)
  }

  function onKeyDown(event: KeyboardEvent) {
    const value = keys[event.key]
    if (value === undefined || isLocked || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    void write(value)
  }

  return (
    <li className={styles.reply}>
      <span>
        {name}
        {isExpert && <span className={styles.soft}> · {t('dispatch.replies.expert')}</span>}
      </span>
      <span
        role="group"
        aria-label={t('dispatch.replies.answerOf', { name })}
        className={styles.answers}
        onKeyDown={onKeyDown}
      >
        {replyAnswers.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.answer}
            aria-pressed={reply?.answer === one}
            disabled={isLocked}
            data-answer={one}
            onClick={() => void write(reply?.answer === one ? null : one)}
          >
            {t(`dispatch.replies.short.${one}`)}
          </button>
        ))}
      </span>
      {reply && <ReplyDetails key={reply.at} {...props} reply={reply} name={name} />}
    </li>
  )
}

function ReplyDetails(props: ReplyRowProps & { reply: Reply; name: string }) {
  const { meeting, person, reply, name, deputies, people, organisations, isLocked } = props
  const { t, language } = useTexts()
  const [comment, setComment] = useState(reply.comment)
  const when = formatMoment(reply.at, meeting.timeZone, language)
  const proposed = deputies.filter(({ id }) => id !== reply.deputyId)

  async function propose(deputy: Person) {
    const result = await callDeputy(meeting.id, person.id, deputy.id)
    tellSaved(t, result, t('dispatch.replies.called', { name: personName(deputy) }))
  }

  return (
    <div className={styles.wide}>
      <span className={styles.soft}>
        {t(reply.from === 'file' ? 'dispatch.replies.byFile' : 'dispatch.replies.byHand', { when })}
      </span>
      <TextInput
        size="xs"
        aria-label={t('dispatch.replies.comment', { name })}
        placeholder={t('dispatch.replies.commentPlaceholder')}
        value={comment}
        disabled={isLocked}
        maxLength={5000}
        onChange={(event) => setComment(event.currentTarget.value)}
        onBlur={() => {
          if (comment !== reply.comment) void answer(meeting.id, person.id, { comment })
        }}
      />
      {reply.answer === 'declined' && !isLocked && (
        <>
          {reply.deputyId === null &&
            proposed.map((deputy) => (
              <div key={deputy.id}>
                <Button size="xs" variant="light" onClick={() => void propose(deputy)}>
                  {t('dispatch.replies.propose', { name: personName(deputy) })}
                </Button>
              </div>
            ))}
          <FieldInput<{ deputyId: string | null }>
            field={{
              kind: 'record',
              name: 'deputyId',
              label: t('dispatch.replies.deputyFor', { name }),
              source: peopleSource(people, organisations, language),
            }}
            control={{
              id: `deputy-${person.id}`,
              value: reply.deputyId,
              setValue: (id) => {
                const chosen = typeof id === 'string' && id !== '' ? id : null
                void (chosen === null
                  ? answer(meeting.id, person.id, { deputyId: null })
                  : callDeputy(meeting.id, person.id, chosen))
              },
              error: undefined,
              inner: {},
              values: {},
            }}
          />
        </>
      )}
    </div>
  )
}
