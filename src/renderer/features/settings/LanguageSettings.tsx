import { windowLanguages } from '@shared/ipc/commands'
import { documentLanguages } from '@shared/model/base'
import { homeZone } from '@shared/rules/time'
import { dateFormats } from '@shared/texts/dateFormat'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { formatEuros, formatMeetingTime } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { Choice } from './Choice'

/** Shows what the formats look like: a day of two digits and one, and a sum of thousands. */
const example = {
  start: '2026-03-05T07:00:00.000Z',
  end: '2026-03-05T09:30:00.000Z',
  timeZone: homeZone,
}

/** Three languages that need not be one: of the window, of its dates and numbers, and of new papers. */
export function LanguageSettings() {
  const { t, language } = useTexts()
  const { dateFormat, documentLanguage } = usePreferences()
  return (
    <>
      <Choice
        label={t('shell.settings.language')}
        value={language}
        choices={windowLanguages.map((value) => ({
          value,
          label: t(`common.languages.${value}`),
        }))}
        onChoose={(value) => {
          setPreferences({ language: value })
        }}
      />
      <Choice
        label={t('shell.settings.dateFormat')}
        help={t('shell.settings.dateFormatHelp', {
          time: formatMeetingTime(example, language),
          sum: formatEuros(123_456_50, language),
        })}
        value={dateFormat}
        choices={dateFormats.map((value) => ({
          value,
          label: t(`shell.settings.dateFormats.${value}`),
        }))}
        onChoose={(value) => {
          setPreferences({ dateFormat: value })
        }}
      />
      <Choice
        label={t('shell.settings.documentLanguage')}
        help={t('shell.settings.documentLanguageHelp')}
        value={documentLanguage}
        choices={documentLanguages.map((value) => ({
          value,
          label: t(`common.languages.${value}`),
        }))}
        onChoose={(value) => {
          setPreferences({ documentLanguage: value })
        }}
      />
    </>
  )
}
