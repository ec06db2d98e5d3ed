import { expect, test } from 'vitest'
import {
  beginsEarly,
  inSight,
  lanesHeight,
  lanesOnSheets,
  type TaskBar,
  taskBars,
  taskSize,
} from '@shared/pictures/taskBars'

const range = { from: '2026-01-01', until: '2026-12-31' }
const width = taskSize.label + 1000

const bar = (id: string, fields: Partial<TaskBar>): TaskBar => ({
  ...{ id, title: id, start: null, due: null, afterIds: [], marks: [] },
  ...{ isOverdue: false, isEarly: false, isFinished: false },
  origin: '',
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

test('only what is in sight is drawn, with the arrows that pass it and the bar that is kept', () => {
  const days = Array.from({ length: 100 }, (_, at) => bar(`b${at}`, { due: '2026-06-01' }))
  const far = bar('last', { due: '2026-07-01', afterIds: ['b0'] })
  const lanes = [
    { id: 'a', name: 'a', bars: days },
    { id: 'b', name: 'b', bars: [far] },
  ]
  const whole = taskBars(lanes, range, width)
  expect(lanesHeight(lanes)).toBe(whole.height)
  const seen = inSight(whole, { top: 300, bottom: 600 }, '')
  expect(seen.height).toBe(whole.height)
  expect(seen.lanes.map(({ lane }) => lane.id)).toEqual(['a'])
  expect(seen.lanes[0]?.bars).toHaveLength(11)
  expect(seen.arrows.map(({ to }) => to)).toEqual(['last'])
  expect(inSight(whole, { top: 300, bottom: 600 }, 'last').lanes[1]?.bars).toHaveLength(1)
  expect(inSight(whole, { top: -10, bottom: 0 }, '').arrows).toEqual([])
})

test('what is finished begins before nothing', () => {
  const { arrows } = placed([
    bar('a', { due: '2026-03-01' }),
    bar('b', { due: '2026-02-01', afterIds: ['a'], isFinished: true }),
  ])
  expect(arrows[0]?.isEarly).toBe(false)
})

test('a long timeline comes on several sheets, each task on one of them', () => {
  const bars = Array.from({ length: 70 }, (_, at) => bar(`b${at}`, { due: '2026-06-01' }))
  const short = { id: 's', name: 's', bars: bars.slice(0, 5) }
  const long = { id: 'l', name: 'l', bars: bars.slice(5) }
  expect(lanesOnSheets([short])).toEqual([[short]])
  const sheets = lanesOnSheets([short, long])
  expect(sheets.length).toBe(4)
  expect(sheets.every((sheet) => lanesHeight(sheet) <= 660)).toBe(true)
  const printed = sheets.flatMap((sheet) => sheet.flatMap((lane) => lane.bars))
  expect(printed).toEqual(bars)
})
