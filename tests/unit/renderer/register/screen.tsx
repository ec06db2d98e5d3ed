import 'fake-indexeddb/auto'
import { fireEvent, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { beforeEach } from 'vitest'
import { database } from '@renderer/store/database'
import { forgetKept } from '@renderer/store/kept'
import { setPreferences } from '@renderer/store/preferences'
import { saving } from '@renderer/store/saving'
import { Notices } from '@renderer/ui/notice/Notices'
import { closeNotice, shownNotices } from '@renderer/ui/notice/notices'
import { inWindow } from '../ui/inWindow'

beforeEach(async () => {
  for (const { key } of shownNotices()) closeNotice(key)
  setPreferences({ ownName: 'Testaaja', views: {} })
  await saving.flush()
  await Promise.all(database.tables.map((table) => table.clear()))
  forgetKept()
})

/** A screen of registers at an address, with the notices of the window. */
export function open(element: ReactElement, path: string) {
  const location = memoryLocation({ path, record: true })
  const view = inWindow(
    <Router hook={location.hook}>
      {element}
      <Notices />
    </Router>,
  )
  return { path: () => location.history.at(-1), unmount: view.unmount }
}

export function field(name: RegExp): HTMLInputElement {
  return screen.getByRole('textbox', { name })
}

export function type(name: RegExp, value: string) {
  fireEvent.change(field(name), { target: { value } })
}

export function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }))
}

/** The cells of each row of a table, as text. */
export async function rowsOf(name: string): Promise<string[][]> {
  const table = await screen.findByRole('table', { name })
  const [, ...rows] = within(table).getAllByRole('row')
  return rows.map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
  )
}
