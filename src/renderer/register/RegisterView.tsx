import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type { RouteName } from '@renderer/app/routes'
import { getPreferences } from '@renderer/store/preferences'
import { useRecordMaps, useRecords } from '@renderer/store/kept'
import { AddIcon } from '@renderer/ui/icons'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { useLastChange } from '@renderer/ui/useLastChange'
import { useDayFrom, useToday } from '@renderer/ui/useToday'
import { DayPicker } from './DayPicker'
import type { RegisterDefinition } from './definition'
import { newRecordPath, registerPath, type RegisterPlace } from './paths'
import { RecordPanel } from './RecordPanel'
import { pickColumns } from './pickColumns'
import styles from './Register.module.css'
import { useRemoval } from './removal/useRemoval'
import { RowActionHint } from './RowActionHint'
import { rememberedRow } from './rowState'
import { runRowAction } from './runRowAction'
import { useRowMenu } from './useRowMenu'
import { useOpening } from './useOpening'
import { tableOutput } from './tableOutput'
import { useKeptViews } from './useKeptViews'
import { useTableEditing } from './useTableEditing'

interface RegisterViewProps<K extends RecordKind> {
  register: RegisterDefinition<K>
  route: RouteName
  place: RegisterPlace
}

/** One register: its table, and the record of the address beside it. */
export function RegisterView<K extends RecordKind>(props: RegisterViewProps<K>) {
  const { register, route, place } = props
  const { kind, Above, Tools } = register
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const today = useToday()
  const [day, setDay] = useDayFrom(today)
  const records = useRecordMaps(register.uses)
  const rows = useRecords(kind)
  const context = useMemo(
    () => records && { t, language, day, today, records },
    [t, language, day, today, records],
  )
  const removal = useRemoval()
  const editing = useTableEditing(register, context, rows, removal.ask)
  const moments = useMemo(
    () => (rows && register.moments?.(rows, today)) ?? [],
    [register, rows, today],
  )
  const now = useLastChange(moments)
  const columns = useMemo(
    () => (context && rows ? pickColumns(register.columns(context, rows, now)) : []),
    [context, register, rows, now],
  )
  const output = useMemo(() => tableOutput(t), [t])
  const keepViews = useKeptViews(kind)
  const { ownPersonId } = getPreferences()
  const [startId] = useState(rememberedRow)
  const opening = useOpening({ kind, route, place })
  const words = register.words(t)
  const ready = context && rows ? { context, rows } : null
  const add = (fields: Readonly<Record<string, string>> = {}) => {
    navigate(newRecordPath(route, kind, fields))
  }
  const rowMenu = useRowMenu({ canEdit: editing !== undefined })
  const addButton = (
    <Button
      {...(register.addCommand && keyTip(words.add, keysOf(register.addCommand)))}
      leftSection={<AddIcon aria-hidden />}
      onClick={() => add()}
    >
      {words.add}
    </Button>
  )

  return (
    <div
      className={styles['view']}
      onKeyDown={(event) => {
        runRowAction(event)
        rowMenu.onKeyDown(event)
      }}
      onContextMenu={rowMenu.onContextMenu}
      {...opening.handlers}
    >
      <div className={styles['list']}>
        {ready && Above && <Above {...ready} add={add} />}
        {columns.length > 0 && (
          <DataTable<RecordOf<K>>
            label={words.title}
            columns={columns}
            rows={rows}
            getRowId={idOf}
            onOpen={(row) => opening.open(row.id, register.openPath?.(row))}
            openId={place.id}
            startId={startId}
            emptyState={{ title: words.empty, text: words.emptyText, action: addButton }}
            viewKey={kind}
            view={getPreferences().views[kind]}
            onViewChange={keepViews}
            {...(register.defaultView && { defaultView: register.defaultView })}
            {...(editing && { editing })}
            output={output}
            ownId={ownPersonId}
            toolbarStart={
              register.dayLabel && (
                <DayPicker label={register.dayLabel(t)} day={day} onDay={setDay} today={today} />
              )
            }
            toolbarEnd={
              <>
                {register.rowActionHint && <RowActionHint text={register.rowActionHint(t)} />}
                {ready && Tools && <Tools {...ready} add={add} />}
                {addButton}
              </>
            }
          />
        )}
      </div>
      {rowMenu.menu}
      {ready && place.id !== null && (
        <RecordPanel
          key={[place.id, ...Object.values(place.fields)].join(' ')}
          register={register}
          context={ready.context}
          rows={ready.rows}
          id={place.id}
          fields={place.fields}
          onClose={() => navigate(registerPath(route, kind))}
          onOpenPage={() => opening.toPage(place.id ?? '')}
        />
      )}
      {removal.dialog}
    </div>
  )
}

function idOf({ id }: { id: string }): string {
  return id
}
