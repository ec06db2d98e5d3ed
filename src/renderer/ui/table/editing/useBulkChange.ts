import { useMemo, useState } from 'react'
import { type FormValues, valueAt } from '../../form/values'
import type { EditField } from './cellField'
import { type DayMove, moveOf, usualMove } from './dayMove'
import type { FieldChange } from './types'

/** What is chosen in the dialog, and the change it makes of the rows; null while there is none. */
export function useBulkChange<Row>(
  rows: readonly [Row, ...Row[]],
  fields: readonly EditField<Row>[],
) {
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const [told, setTold] = useState<FormValues>({})
  const [move, setMove] = useState<DayMove | null>(null)
  const field = fields.find((one) => one.name === name)
  const asked = useMemo(() => fieldsAsked(fields, field, value), [fields, field, value])
  const change = useMemo((): FieldChange<Row> | null => {
    if (name === null) return null
    if (move) return moveOf(rows, name, move)
    const values = { [name]: value, ...toldValues(asked, told) }
    return { rows, name, valuesOf: () => values }
  }, [rows, name, value, asked, told, move])

  /** Begins from what the first row holds: most often only a little is other. */
  function chooseField(next: string | null) {
    setName(next)
    setValue(next === null ? null : valueAt(rows[0], next))
    setTold({})
    setMove(null)
  }

  return {
    ...{ field, chooseField, value, setValue, asked, told, move, setMove, change },
    tell: (of: string, words: unknown) => setTold({ ...told, [of]: words }),
    setMoves: (moves: boolean) => setMove(moves ? usualMove : null),
  }
}

function fieldsAsked<Row>(
  fields: readonly EditField<Row>[],
  field: EditField<Row> | undefined,
  value: unknown,
): readonly EditField<Row>[] {
  const names = field?.asks?.(value) ?? []
  return fields.filter((one) => names.includes(one.name))
}

/** With nothing told each row keeps what it has; with something, what is left empty is empty in all. */
function toldValues<Row>(asked: readonly EditField<Row>[], told: FormValues): FormValues {
  if (asked.every(({ name }) => isEmpty(told[name]))) return {}
  return Object.fromEntries(asked.map(({ name, kind }) => [name, told[name] ?? emptyOf(kind)]))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function emptyOf(kind: EditField<unknown>['kind']): '' | null {
  return kind === 'text' || kind === 'lines' ? '' : null
}
