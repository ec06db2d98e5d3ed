import type { Failure } from '@shared/ipc/result'
import type { Texts } from '@shared/texts/texts'
import { notify } from '@renderer/ui/notice/notices'
import type { TableOutput } from '@renderer/ui/table/output/types'

/** Where a table goes when it leaves the window: the clipboard, a file, paper. Says how it went. */
export function tableOutput(t: Texts): TableOutput {
  /** A person who thought better of it knows that. */
  function tellFailure({ code }: Failure) {
    if (code !== 'cancelled') notify({ text: t(`main.failures.${code}`), tone: 'danger' })
  }
  return {
    async copy(sheet) {
      const result = await window.kv.tables.copy(sheet)
      if (!result.ok) return tellFailure(result)
      const { rows, columns } = sheet
      const isCell = rows.length === 1 && columns.length === 1
      notify({
        text: isCell
          ? t('table.output.copiedCell')
          : t('table.output.copied', { count: rows.filter((row) => !row.isGroup).length }),
      })
    },
    async save(sheet, format) {
      const result = await window.kv.tables.save({ sheet, format })
      if (!result.ok) return tellFailure(result)
      const { name, token } = result.value
      notify({
        text: t('table.output.saved', { name }),
        action: {
          label: t('common.open'),
          run: async () => {
            const opened = await window.kv.files.open(token)
            if (!opened.ok) tellFailure(opened)
          },
        },
      })
    },
    async print(isWide) {
      const result = await window.kv.window.print({ isWide })
      if (!result.ok) tellFailure(result)
    },
  }
}
