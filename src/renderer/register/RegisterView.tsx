import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type { RouteName } from '@renderer/app/routes'
import { getPreferences } from '@renderer/store/preferences'
import { formatDay } from '@renderer/ui/format'
import { AddIcon } from '@renderer/ui/icons'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { useOffered } from '@renderer/ui/offered'
import { isPageKey } from '@renderer/ui/pageKey'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { useLastChange } from '@renderer/ui/useLastChange'
import { DayPicker } from './DayPicker'
import type { RegisterDefinition } from './definition'
import { PastBanner } from './past/PastBanner'
import { PastDayButton } from './past/PastDayButton'
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
import { useShown } from './useShown'
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
  const { t } = useTexts()
  const [, navigate] = useLocation()
  const shown = useShown(register, place.id === null)
  const { context, rows, today, day, pastDay, setPastDay } = shown
  const removal = useRemoval()
  // A past day is only read: nothing there may change the records as they are now.
  const editing = useTableEditing(register, pastDay ? undefined : context, rows, removal.ask)
  const moments = useMemo(
    () => (rows && register.moments?.(rows, today)) ?? [],
    [register, rows, today],
  )
  const now = useLastChange(moments)
  // The view is of one register as long as it lives, and so is the hook.
  const further = (register.useFurtherColumns ?? useNoColumns)(rows)
  const own = useMemo(
    () => (context && rows ? pickColumns(register.columns(context, rows, now)) : none),
    [context, register, rows, now],
  )
  const columns = useMemo(() => (own.length > 0 ? [...own, ...further] : own), [own, further])
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
  const toPresent = () => setPastDay(null)
  function toPast(to: string) {
    // An open form would go on changing the present.
    if (place.id !== null) navigate(registerPath(route, kind))
    setPastDay(to)
  }
  useOffered(
    pastDay
      ? [{ id: 'present', title: t('page.history.past.back'), keys: 'Esc', run: toPresent }]
      : [],
  )
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
        if (pastDay && event.key === 'Escape' && isPageKey(event)) toPresent()
        runRowAction(event)
        rowMenu.onKeyDown(event)
      }}
      onContextMenu={rowMenu.onContextMenu}
      {...opening.handlers}
    >
      <div className={styles['list']}>
        {pastDay && register.past && (
          <PastBanner day={pastDay} onBack={toPresent} isFlush>
            <p>{register.past.banner(t, formatDay(pastDay))}</p>
            {shown.knownFrom && (
              <p>{t('registers.past.knownFrom', { day: formatDay(shown.knownFrom) })}</p>
            )}
          </PastBanner>
        )}
        {ready && Above && <Above {...ready} {...(!pastDay && { add })} />}
        {columns.length > 0 && (
          <DataTable<RecordOf<K>>
            label={
              pastDay
                ? t('registers.past.title', { title: words.title, day: formatDay(pastDay) })
                : words.title
            }
            columns={columns}
            rows={rows}
            getRowId={idOf}
            onOpen={(row) =>
              pastDay
                ? opening.toPage(row.id, pastDay)
                : opening.open(row.id, register.openPath?.(row))
            }
            openId={place.id}
            startId={startId}
            emptyState={
              pastDay
                ? { title: t('registers.past.empty'), text: t('registers.past.emptyText') }
                : { title: words.empty, text: words.emptyText, action: addButton }
            }
            viewKey={kind}
            view={getPreferences().views[kind]}
            onViewChange={keepViews}
            {...(register.defaultView && { defaultView: register.defaultView })}
            {...(editing && { editing })}
            output={output}
            ownId={ownPersonId}
            toolbarStart={
              register.dayLabel &&
              !pastDay && (
                <DayPicker
                  label={register.dayLabel(t)}
                  day={day}
                  onDay={shown.setDay}
                  today={today}
                />
              )
            }
            toolbarEnd={
              <>
                {register.rowActionHint && <RowActionHint text={register.rowActionHint(t)} />}
                {register.past && (
                  <PastDayButton today={today} hint={register.past.hint(t)} onDay={toPast} />
                )}
                {ready && Tools && <Tools {...ready} />}
                {!pastDay && addButton}
              </>
            }
          />
        )}
      </div>
      {rowMenu.menu}
      {ready && !pastDay && place.id !== null && (
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

const none: readonly never[] = []

const useNoColumns = () => none

function idOf({ id }: { id: string }): string {
  return id
}
