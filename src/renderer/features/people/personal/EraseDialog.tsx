import { Button, Loader, TextInput } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState, type SubmitEvent } from 'react'
import type { Person } from '@shared/model/person'
import { personName } from '@shared/model/personName'
import { RecordLink } from '@renderer/register/RecordLink'
import { tellProblem } from '@renderer/register/tellSaved'
import { nameOfLink } from '@renderer/register/words/describe'
import { erasePerson } from '@renderer/store/erasure'
import { readPersonalData, type PersonalData } from '@renderer/store/personalData'
import { Dialog } from '@renderer/ui/Dialog'
import { notify } from '@renderer/ui/notice/notices'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import styles from './EraseDialog.module.css'

interface EraseDialogProps {
  person: Person
  onClose: () => void
}

/** Says what erasing does and what it leaves, asks for the role that stands in place of the name, and erases. */
export default function EraseDialog({ person, onClose }: EraseDialogProps) {
  const { t } = useTexts()
  const data = useLiveQuery(() => readPersonalData(person), [person])
  const [role, setRole] = useState(
    () => person.title || t(person.teamMember ? 'privacy.teamMember' : 'privacy.erased'),
  )
  const [isMissing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)

  async function erase() {
    const written = role.trim()
    if (written === '') {
      setMissing(true)
      return
    }
    setBusy(true)
    const result = await erasePerson(person, written)
    setBusy(false)
    if (!result.ok) {
      tellProblem(t, result.problem)
      return
    }
    notify({ text: t('privacy.done', { name: written }) })
    onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('privacy.eraseTitle', { name: personName(person) })}
      size="lg"
    >
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault()
          void erase()
        }}
      >
        <p>{t('privacy.lead')}</p>
        <TextInput
          label={t('privacy.role')}
          description={t('privacy.roleHint')}
          value={role}
          maxLength={300}
          required
          error={isMissing && t('privacy.roleMissing')}
          onChange={(event) => {
            setRole(event.currentTarget.value)
            setMissing(false)
          }}
        />
        {data ? (
          <Consequences data={data} />
        ) : (
          <p role="status">
            <Loader size="xs" aria-hidden /> {t('privacy.reading')}
          </p>
        )}
        <StatusMark tone="attention" label={t('privacy.noUndo')} />
        <footer className={styles['footer']}>
          <Button variant="default" onClick={onClose}>
            {t('privacy.keep')}
          </Button>
          <Button type="submit" color="red" loading={busy} disabled={!data}>
            {t('privacy.confirm')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

/** What goes at once, and what stays until somebody sees to it. */
function Consequences({ data }: { data: PersonalData }) {
  const { t, language } = useTexts()
  const { dispatches, approvedMinutes, mentioning, found } = data
  return (
    <>
      <section>
        <h3>{t('privacy.going')}</h3>
        <p>{t('privacy.goingText')}</p>
        <p>{t(data.hasNamesake ? 'privacy.namesake' : 'privacy.elsewhere')}</p>
        {dispatches.length > 0 && <p>{t('privacy.sent', { count: dispatches.length })}</p>}
      </section>
      <section>
        <h3>{t('privacy.staying')}</h3>
        <ul>
          <li>{t('privacy.log')}</li>
          <li>{t('privacy.backups')}</li>
          <li>{t('privacy.attachments')}</li>
          <li>{t('privacy.files')}</li>
          {approvedMinutes > 0 && <li>{t('privacy.minutes', { count: approvedMinutes })}</li>}
        </ul>
        <p>{t('privacy.mentions', { count: mentioning.length })}</p>
        {mentioning.length > 0 && (
          <ul className={styles['mentions']} aria-label={t('privacy.mentionList')} tabIndex={0}>
            {mentioning.map((link) => (
              <li key={link.id}>
                {t(`model.kind.${link.kind}`)}:{' '}
                <RecordLink
                  to={link}
                  name={nameOfLink({ t, language, found }, link) || t('common.unnamed')}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
