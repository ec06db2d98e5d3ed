// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { forgetFailures, useRecords } from '@renderer/store/kept'
import { save } from '@renderer/store/save'
import { ErrorBoundary } from '@renderer/ui/ErrorBoundary'
import { inWindow } from '../ui/inWindow'

afterEach(() => {
  vi.restoreAllMocks()
})

function Count() {
  const areas = useRecords('area')
  return <p>{areas ? `${areas.length} areas` : 'reading'}</p>
}

test('a table that cannot be read is told of, and read when it is tried again', async () => {
  const area = createRecord('area', { name: local('Barents-yhteistyö') })
  await save([put('area', area)], 'create')
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const reading = vi.spyOn(database, 'table').mockImplementation(() => {
    throw new Error('the disk is gone')
  })
  inWindow(
    <ErrorBoundary onRetry={forgetFailures}>
      <Count />
    </ErrorBoundary>,
  )
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is gone')

  reading.mockRestore()
  fireEvent.click(screen.getByRole('button'))
  await screen.findByText('1 areas')
})
