import { Checkbox } from '@mantine/core'
import { personName } from '@shared/model/personName'
import { recipientGroups } from '@shared/model/dispatch'
import type { Candidate } from '@shared/rules/dispatch/recipients'
import { AttentionIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'

interface RecipientListProps {
  candidates: readonly Candidate[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Everybody it may be sent to, by list; a list is chosen whole or person by person. */
export function RecipientList({ candidates, chosen, onChange }: RecipientListProps) {
  const { t } = useTexts()

  function choose(ids: readonly string[], isOn: boolean) {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    onChange(next)
  }

  const lacking = candidates.filter(({ person }) => chosen.has(person.id) && person.email === '')
  return (
    <>
      <div className={styles.recipients}>
        {recipientGroups.map((group) => {
          const members = candidates.filter((one) => one.group === group)
          const ids = members.map(({ person }) => person.id)
          const on = ids.filter((id) => chosen.has(id)).length
          if (ids.length === 0) return null
          return (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.hidden}>{t(`model.recipientGroup.${group}`)}</legend>
              <Checkbox
                className={styles.whole ?? ''}
                label={`${t(`model.recipientGroup.${group}`)} (${String(on)}/${String(ids.length)})`}
                checked={on === ids.length}
                indeterminate={on > 0 && on < ids.length}
                onChange={() => choose(ids, on < ids.length)}
              />
              {members.map(({ person, forPerson }) => {
                const facts = [
                  forPerson && t('dispatch.dialog.inPlaceOf', { name: personName(forPerson) }),
                  person.email || t('dispatch.dialog.noAddress'),
                ].filter(Boolean)
                return (
                  <Checkbox
                    key={person.id}
                    label={personName(person)}
                    description={facts.join(' · ')}
                    checked={chosen.has(person.id)}
                    onChange={(event) => choose([person.id], event.currentTarget.checked)}
                  />
                )
              })}
            </fieldset>
          )
        })}
      </div>
      <p className={styles.soft} role="status">
        {t('dispatch.dialog.chosen', { count: chosen.size })}
      </p>
      {lacking.length > 0 && (
        <p className={styles.warning}>
          <AttentionIcon aria-hidden />
          {t('dispatch.dialog.lacking', {
            count: lacking.length,
            names: lacking.map(({ person }) => personName(person)).join(', '),
          })}
        </p>
      )}
    </>
  )
}
