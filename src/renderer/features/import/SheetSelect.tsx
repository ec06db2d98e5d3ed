import { NativeSelect } from '@mantine/core'
import { useTexts } from '@renderer/ui/texts'

interface SheetSelectProps {
  names: readonly string[]
  /** Which of them is shown, or being read. */
  sheet: number
  onChoose: (sheet: number) => void
}

/** Which sheet of a workbook with several is taken in. */
export function SheetSelect({ names, sheet, onChoose }: SheetSelectProps) {
  const { t } = useTexts()
  return (
    <NativeSelect
      label={t('importing.sheet')}
      value={String(sheet)}
      data={names.map((label, at) => ({ value: String(at), label }))}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    />
  )
}
