import { Select, TextInput } from '@mantine/core'
import { personSortName } from '@shared/model/personName'
import { finnishOrder } from '@shared/texts/format'
import { useRecords } from '@renderer/store/kept'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { typedChoice } from '@renderer/ui/form/typedChoice'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import { BackupSettings } from './BackupSettings'
import { CalendarSettings } from './CalendarSettings'
import { Choice } from './Choice'
import { LanguageSettings } from './LanguageSettings'
import { NoticeSettings } from './NoticeSettings'
import { PresenceSettings } from './PresenceSettings'
import styles from './SettingsScreen.module.css'
import { WorkspaceSettings } from './WorkspaceSettings'

/** Own name and person, language, look, and the workspace as a whole. */
export default function SettingsScreen() {
  const { t } = useTexts()
  const { ownName, ownPersonId, theme } = usePreferences()
  const people = useRecords('person') ?? []
  const options = people
    .map((person) => ({ value: person.id, label: personSortName(person) }))
    .sort((a, b) => finnishOrder.compare(a.label, b.label))

  return (
    <div className={styles.screen}>
      <PageHeader title={t('shell.settings.title')} />
      <section className={styles.group}>
        <h2>{t('shell.settings.you')}</h2>
        <TextInput
          label={t('shell.settings.ownName')}
          defaultValue={ownName}
          maxLength={200}
          onBlur={(event) => {
            const name = event.currentTarget.value.trim()
            if (name) setPreferences({ ownName: name })
          }}
        />
        <Select
          label={t('shell.settings.ownPerson')}
          description={t('shell.settings.ownPersonHelp')}
          data={options}
          value={ownPersonId}
          onChange={(id) => {
            setPreferences({ ownPersonId: id })
          }}
          searchable
          {...typedChoice}
          clearable
        />
      </section>
      <section className={styles.group}>
        <h2>{t('shell.settings.appearance')}</h2>
        <LanguageSettings />
        <Choice
          label={t('shell.settings.theme')}
          value={theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`shell.settings.themes.${value}`),
          }))}
          onChoose={(value) => {
            setPreferences({ theme: value })
          }}
        />
      </section>
      <NoticeSettings />
      <CalendarSettings />
      <PresenceSettings />
      <BackupSettings />
      <WorkspaceSettings />
    </div>
  )
}
