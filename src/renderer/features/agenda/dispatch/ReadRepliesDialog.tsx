import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Dispatch } from '@shared/model/dispatch'
import { personSortName } from '@shared/model/personName'
import type { ReplyFile } from '@shared/model/readReply'
import type { Reply } from '@shared/model/reply'
import { asked, type MatchedReply, matchReply } from '@shared/rules/dispatch/replies'
import type { MeetingData } from '@shared/rules/meetingData'
import { tellSaved } from '@renderer/register/tellSaved'
import { Dialog } from '@renderer/ui/Dialog'
import { AttentionIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'
import { answerAll } from './replyActions'

interface ReadRepliesDialogProps {
  data: MeetingData
  sent: readonly Dispatch[]
  files: readonly ReplyFile[]
  onClose: () => void
}

/** What a person decided of one answer. */
interface Choice {
  readonly personId: string | null
  readonly isTaken: boolean
}

/** What was read from each file; what is in doubt is told, and taken only when the person says so. */
export default function ReadRepliesDialog({ data, sent, files, onClose }: ReadRepliesDialogProps) {
  const { t } = useTexts()
  const [read] = useState(() =>
    files.map((file) => ({
      ...file,
      matched: file.replies.map((one) => matchReply(one, data, sent)),
    })),
  )
  const all = read.flatMap(({ matched }) => matched)
  const [choices, setChoices] = useState<ReadonlyMap<MatchedReply, Choice>>(
    () =>
      new Map(
        all.map((one) => [one, { personId: one.personId, isTaken: one.doubts.length === 0 }]),
      ),
  )
  const taken = all.flatMap((one): Reply[] => {
    const choice = choices.get(one)
    return choice?.isTaken && choice.personId !== null ? [replyOf(one, choice.personId)] : []
  })

  async function write() {
    const result = await answerAll(data.meeting.id, taken)
    if (tellSaved(t, result, t('dispatch.reading.done', { count: taken.length }))) onClose()
  }

  return (
    <Dialog opened onClose={onClose} title={t('dispatch.reading.title')} size="lg">
      <div className={styles.form}>
        <ul className={styles.list}>
          {read.map(({ name, problem, matched }, at) => (
            <li key={`${name} ${String(at)}`} className={styles.part}>
              <b>{name}</b>
              {problem && <Warning text={t(`dispatch.reading.problem.${problem}`)} />}
              {matched.map((one, place) => (
                <ReadRow
                  key={`${one.read.email} ${String(place)}`}
                  data={data}
                  matched={one}
                  choice={choices.get(one) ?? { personId: null, isTaken: false }}
                  onChange={(choice) => setChoices(new Map(choices).set(one, choice))}
                />
              ))}
            </li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t(taken.length === 0 ? 'common.close' : 'common.cancel')}
          </Button>
          {taken.length > 0 && (
            <Button onClick={() => void write()} data-autofocus>
              {t('dispatch.reading.save', { count: taken.length })}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

interface ReadRowProps {
  data: MeetingData
  matched: MatchedReply
  choice: Choice
  onChange: (choice: Choice) => void
}

function ReadRow({ data, matched, choice, onChange }: ReadRowProps) {
  const { t } = useTexts()
  const { read, doubts } = matched
  const person = choice.personId === null ? undefined : data.people.get(choice.personId)
  const name = person
    ? personSortName(person)
    : read.name || read.email || t('dispatch.reading.unnamed')
  const facts = [
    t(`model.replyAnswer.${read.answer}`),
    read.email || t('dispatch.reading.noEmail'),
    read.delegatedTo && t('dispatch.reading.delegated', { email: read.delegatedTo }),
    read.comment,
  ].filter(Boolean)
  return (
    <div className={styles.part}>
      <Checkbox
        label={t('dispatch.reading.take', { name })}
        description={facts.join(' · ')}
        checked={choice.isTaken && choice.personId !== null}
        disabled={choice.personId === null}
        onChange={(event) => onChange({ ...choice, isTaken: event.currentTarget.checked })}
      />
      {doubts.map((doubt) => (
        <Warning
          key={doubt}
          text={t(`dispatch.reading.doubt.${doubt}`, {
            email: read.email || t('dispatch.reading.noEmail'),
            zone: read.unknownZone,
          })}
        />
      ))}
      {doubts.includes('unknownAddress') && (
        <NativeSelect
          size="xs"
          label={t('dispatch.reading.whose')}
          value={choice.personId ?? ''}
          data={[
            { value: '', label: t('common.none') },
            ...asked(data).flatMap(({ personId }) => {
              const one = data.people.get(personId)
              return one ? [{ value: personId, label: personSortName(one) }] : []
            }),
          ]}
          onChange={(event) => {
            const personId = event.currentTarget.value || null
            onChange({ personId, isTaken: personId !== null })
          }}
        />
      )}
    </div>
  )
}

function Warning({ text }: { text: string }) {
  return (
    <p className={styles.warning}>
      <AttentionIcon aria-hidden />
      {text}
    </p>
  )
}

function replyOf({ read, deputyId }: MatchedReply, personId: string): Reply {
  return {
    ...{ personId, deputyId, answer: read.answer, comment: read.comment, from: 'file' },
    at: read.at ?? new Date().toISOString(),
    sequence: read.sequence,
  }
}
