import { textIn } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import { Link } from 'wouter'
import { homes, meetingPath, recordPath } from '@renderer/app/routes'
import type { PageSection } from '@renderer/register/definition'
import { type ContactWithRecord, useContactsOf } from '@renderer/store/engagement'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import styles from './Engagement.module.css'

/** When the person or organisation was met: meetings, events, shared projects. */
export function engagementSection<K extends 'person' | 'organisation'>(kind: K): PageSection<K> {
  return {
    id: 'engagement',
    title: (t) => t('network.engagement'),
    Section: ({ record }) => <Engagement kind={kind} id={record.id} />,
  }
}

function Engagement({ kind, id }: { kind: RecordKind; id: string }) {
  const { t, language } = useTexts()
  const contacts = useContactsOf({ kind, id })
  if (!contacts) return null
  const [last] = contacts
  if (!last) return <p className={styles['none']}>{t('network.engagementNone')}</p>
  return (
    <>
      <p>{t('network.engagementLast', { day: formatDay(last.day) })}</p>
      <ul className={styles['contacts']}>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <span className={styles['day']}>{formatDay(contact.day)}</span>
            <span className={styles['kind']}>{t(`network.engagementKinds.${contact.kind}`)}</span>
            <Link href={placeOf(contact)}>
              {textIn(
                'name' in contact.record ? contact.record.name : contact.record.title,
                language,
              )}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function placeOf({ kind, id }: ContactWithRecord): string {
  if (kind === 'meeting') return meetingPath(id)
  return recordPath(homes[kind] ?? 'today', kind, id)
}
