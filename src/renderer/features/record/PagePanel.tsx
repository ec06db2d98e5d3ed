import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { RecordKind } from '@shared/model/link'
import { pagePath } from '@renderer/app/routes'
import type { RegisterDefinition } from '@renderer/register/definition'
import { RecordPanel } from '@renderer/register/RecordPanel'
import { useRecordMaps, useRecords } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import type { PanelPlace, RegisterOf } from './page'
import { useRegister } from './useRegister'

interface PagePanelProps {
  place: PanelPlace
  /** The id of the record whose page this is. */
  pageId: string
  registerOf: RegisterOf
  today: string
  onClose: () => void
}

/** The form of a record beside the page. The pickers need whole registers: they are read only now. */
export function PagePanel(props: PagePanelProps) {
  const register = useRegister(props.place.kind, props.registerOf)
  return register ? <LoadedPanel {...props} register={register} /> : null
}

function LoadedPanel({
  place,
  pageId,
  today,
  onClose,
  register,
}: PagePanelProps & { register: RegisterDefinition<RecordKind> }) {
  const { t, language } = useTexts()
  const [path, navigate] = useLocation()
  const { kind, id, fields } = place
  const records = useRecordMaps(register.uses)
  const rows = useRecords(kind)
  const context = useMemo(
    () => records && { t, language, day: today, today, records },
    [t, language, today, records],
  )
  if (!context || !rows) return null
  return (
    <RecordPanel
      register={register}
      context={context}
      rows={rows}
      id={id}
      fields={fields}
      onClose={onClose}
      {...(id !== pageId && {
        onOpenPage: () => navigate(pagePath(kind, id), { state: { from: path } }),
      })}
    />
  )
}
