import { PrintedPaper } from '../../print/PrintedPaper'
import { useTexts } from '../../texts'
import { cellText } from '../cells'
import { groupTitle } from '../grouping/title'
import styles from './PrintedTable.module.css'
import type { TablePart } from './sheetOf'

interface PrintedTableProps<Row> {
  table: TablePart<Row>
  /** What the rows are narrowed by, in words. */
  narrowedBy: readonly string[]
  count: number
  onReady: (isWide: boolean) => void
}

/** With more columns the paper lies on its side. */
const mostColumnsUpright = 4

/** The whole table for paper, row by row; nothing of it is seen on the screen. */
export function PrintedTable<Row>({ table, narrowedBy, count, onReady }: PrintedTableProps<Row>) {
  const { t, language } = useTexts()
  const { columns, lines } = table
  return (
    <PrintedPaper
      title={table.title}
      about={[...narrowedBy, t('table.output.rows', { count })]}
      onReady={() => onReady(columns.length > mostColumnsUpright)}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-kind={column.kind}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              {line.kind === 'group' ? (
                <th colSpan={columns.length} scope="rowgroup">
                  {groupTitle(line, { t, language })}
                </th>
              ) : (
                columns.map((column) => (
                  <td key={column.id} data-kind={column.kind} lang={column.lang}>
                    {cellText(column, line.row)}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintedPaper>
  )
}
