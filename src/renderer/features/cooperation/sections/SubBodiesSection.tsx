import { textIn } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import { finnishOrder } from '@shared/texts/format'
import { RecordLink } from '@renderer/register/RecordLink'
import { useRecordsWhere } from '@renderer/store/linked'
import { useTexts } from '@renderer/ui/texts'
import styles from './Section.module.css'

/** The bodies under a body. */
export function SubBodiesSection({ record: body }: { record: Body }) {
  const { t, language } = useTexts()
  const found = useRecordsWhere('body', 'parentId', body.id)
  if (!found) return null
  if (found.length === 0)
    return <p className={styles['none']}>{t('cooperation.section.noSubBodies')}</p>
  const rows = found
    .map((one) => ({ one, name: textIn(one.name, language) }))
    .sort((a, b) => finnishOrder.compare(a.name, b.name))
  return (
    <ul className={styles['list']}>
      {rows.map(({ one, name }) => (
        <li key={one.id}>
          <RecordLink to={{ kind: 'body', id: one.id }} name={name} />
          <span className={styles['detail']}>{t(`model.bodyKind.${one.kind}`)}</span>
        </li>
      ))}
    </ul>
  )
}
