import { homeZone } from '@shared/rules/time'
import { DateTimeField } from '@renderer/ui/form/fields/DateTimeField'
import type { FieldControl } from '@renderer/ui/form/types'
import { asText } from '@renderer/ui/form/values'
import { useTexts } from '@renderer/ui/texts'
import { formatMoment } from '@renderer/ui/format'
import styles from './Call.module.css'
import { isOtherTime } from './closing'
import { moment } from '@shared/model/fields'

interface MomentFieldProps {
  label: string
  required: boolean
  control: FieldControl
}

/** Day and clock in the zone that is chosen in the same form, and under them the same in Finnish time. */
export function MomentField({ label, required, control }: MomentFieldProps) {
  const { t, language } = useTexts()
  const zone = asText(control.values['timeZone']) || homeZone
  const read = moment.safeParse(control.value)
  return (
    <>
      <DateTimeField field={{ label, required, zone }} control={control} />
      {read.success && isOtherTime(read.data, zone) && (
        <p className={styles['home']} role="status">
          {t('funding.call.homeTime', { moment: formatMoment(read.data, homeZone, language) })}
        </p>
      )}
    </>
  )
}
