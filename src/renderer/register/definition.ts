import type { MenuCommand } from '@shared/ipc/commands'
import type { ReactNode } from 'react'
import type { Link, RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type { Texts } from '@shared/texts/texts'
import type { RecordMaps } from '@renderer/store/kept'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column, DataTableProps } from '@renderer/ui/table/types'

/** What a register is shown with: language, day, and the records of the kinds it names. */
export interface RegisterContext<N extends RecordKind> {
  t: Texts
  language: 'fi' | 'en'
  /** The day it is looked at, `YYYY-MM-DD`: today, unless another was picked. */
  day: string
  today: string
  records: RecordMaps<N>
  /** The records are as they were recorded when this day ended, to be read only; null or left out: as they are. */
  pastDay?: string | null
}

/** The words around the records of one kind. */
export interface RegisterWords {
  /** Name of the register in plural, such as "Henkilöt". */
  title: string
  /** Label of the button that adds a record. */
  add: string
  empty: string
  emptyText: string
}

export interface AboveProps<K extends RecordKind, N extends RecordKind> {
  context: RegisterContext<N>
  rows: readonly RecordOf<K>[]
  /** Opens a form for a new record with some fields filled in; left out while a past day is only read. */
  add?: (fields: Readonly<Record<string, string>>) => void
}

/** How a register is looked at as it was recorded on a past day. */
export interface PastOfRegister {
  /** The kinds beside its own that are wanted whole; of the others those that are pointed at. */
  whole: readonly RecordKind[]
  /** What is shown, where the day is asked for. */
  hint(this: void, t: Texts): string
  /** Whether the table tells of the day as it was recorded or by the dates. */
  banner(this: void, t: Texts, day: string): string
}

/** A part of a record's page that only its kind has, such as the seats of a body. */
export interface PageSection<K extends RecordKind> {
  /** Stable: names the part in the page. */
  id: string
  title(this: void, t: Texts): string
  Section(this: void, props: { record: RecordOf<K> }): ReactNode
  /** False where the part has nothing to say of the record, such as a seat rule that is not set. */
  shown?(record: RecordOf<K>): boolean
  /** The fields it tells of, which the facts above leave out while it is shown. */
  tells?: readonly Extract<keyof RecordOf<K>, string>[]
}

/** One kind of record as a table and a form. `N`: the other kinds whose records it needs. */
export interface RegisterDefinition<K extends RecordKind, N extends RecordKind = RecordKind> {
  kind: K
  uses: readonly N[]
  words(this: void, t: Texts): RegisterWords
  /** What one record is called, in the panel and in notices. */
  name(record: RecordOf<K>, context: RegisterContext<N>): string
  /** `now`: the last of its `moments` that has passed, else midnight, ISO UTC. */
  columns(
    context: RegisterContext<N>,
    rows: readonly RecordOf<K>[],
    now: string,
  ): readonly Column<RecordOf<K>>[]
  /** Columns of what is not kept in memory, a hook that reads it for all rows at once; they come last. */
  useFurtherColumns?(
    this: void,
    rows: readonly RecordOf<K>[] | undefined,
  ): readonly Column<RecordOf<K>>[]
  /** The moments around a day at which what the columns say changes by itself, such as a task becoming late. */
  moments?(this: void, rows: readonly RecordOf<K>[], today: string): readonly string[]
  fields(context: RegisterContext<N>): readonly FieldDef<RecordOf<K>>[]
  /** What a new record begins with, besides the defaults of its schema. */
  initial?(context: RegisterContext<N>): Partial<RecordOf<K>>
  /** The last word before saving, such as the day on which a task was done. */
  beforeSave?(record: RecordOf<K>, context: RegisterContext<N>): RecordOf<K>
  /** Where a row leads when it opens something else than its form, such as a meeting its agenda. */
  openPath?(record: RecordOf<K>): string
  /** What goes with a record that is removed, in the same change: its own parts. */
  removedWith?(this: void, id: string): Promise<readonly Link[]>
  /** True when the form has long lists and needs a wider panel. */
  wide?: boolean
  /** Beside the title of an open record: what else can be done with it. */
  PanelActions?(this: void, props: { record: RecordOf<K> }): ReactNode
  defaultView?: NonNullable<DataTableProps<RecordOf<K>>['defaultView']>
  /** Says what the day picked means; without it the register is always of today. */
  dayLabel?(t: Texts): string
  /** Without it the register is always as it is recorded now. */
  past?: PastOfRegister
  /** The command that adds one anywhere, when there is one: its keys stand in the tooltip of the button. */
  addCommand?: MenuCommand
  /** Says what Space does in a row whose column marks its button with `data-row-action`. */
  rowActionHint?(t: Texts): string
  /** On the record's page, before links, tasks and history, which every page has. */
  sections?: readonly PageSection<K>[]
  /** In the toolbar, before the button that adds a record: a paper of the whole, a guided change. */
  Tools?(this: void, props: Omit<AboveProps<K, N>, 'add'>): ReactNode
  /** Over the table: what asks for attention. */
  Above?(this: void, props: AboveProps<K, N>): ReactNode
}

/** A register of any kind. */
export type AnyRegister = { [K in RecordKind]: RegisterDefinition<K> }[RecordKind]

/** Writes a register down so that its kind and the kinds it uses are known from what is written. */
export function register<K extends RecordKind, N extends RecordKind>(
  definition: RegisterDefinition<K, N> & { kind: K; uses: readonly N[] },
): RegisterDefinition<K, N> {
  return definition
}
