import { expect, test } from 'vitest'
import { beginsEarly, type TaskBar, taskBars, taskSize } from '@shared/pictures/taskBars'

const range = { from: '2026-01-01', until: '2026-12-31' }
const width = taskSize.label + 1000

const bar = (id: string, fields: Partial<TaskBar>): TaskBar => ({
  ...{ id, title: id, start: null, due: null, afterIds: [], marks: [] },
  ...{ isOverdue: false, isEarly: false, isFinished: false },
  ...fields,
})

const placed = (bars: TaskBar[]) => taskBars([{ id: 'x', name: 'x', bars }], range, width)

test('a task begins early when it starts, or is due, before what it comes after is due', () => {
  const before = { start: null, due: '2026-05-10' }
  expect(beginsEarly({ start: '2026-05-09', due: '2026-06-01' }, before)).toBe(true)
  expect(beginsEarly({ start: '2026-05-10', due: '2026-06-01' }, before)).toBe(false)
  expect(beginsEarly({ start: null, due: '2026-05-09' }, before)).toBe(true)
  expect(beginsEarly({ start: null, due: null }, before)).toBe(false)
  expect(beginsEarly({ start: '2026-01-01', due: null }, { start: null, due: null })).toBe(false)
})

test('an arrow goes from the end of the task before to the beginning of the one after', () => {
  const first = bar('a', { start: '2026-01-01', due: '2026-03-01' })
  const { lanes, arrows } = placed([
    first,
    bar('b', { due: '2026-02-01', afterIds: ['a', 'gone'] }),
  ])
  const [a, b] = lanes[0]?.bars ?? []
  expect(arrows).toHaveLength(1)
  expect(arrows[0]?.isEarly).toBe(true)
  expect(arrows[0]?.path.startsWith(`M${(a?.x ?? 0) + (a?.width ?? 0)} `)).toBe(true)
  expect(arrows[0]?.path).toContain(` ${b?.x} ${(b?.y ?? 0) + taskSize.bar / 2}`)
})

test('a task with one day is a mark, and words that do not fit after it stand before it', () => {
  const [mark, last] =
    placed([bar('a', { due: '2026-02-01' }), bar('pitkä nimi', { due: '2026-12-30' })]).lanes[0]
      ?.bars ?? []
  expect(mark).toMatchObject({ width: 12, anchor: 'start' })
  expect(last?.anchor).toBe('end')
})
