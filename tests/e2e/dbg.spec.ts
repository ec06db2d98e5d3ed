import { begin, prepareNext, agendaTitles } from './desk'
import { test } from './app'
test('dbg', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await prepareNext(page)
  await page.getByRole('button', { name: 'Hyväksy ryhmä: Vakiokohdat' }).click()
  await page.getByText('13 ehdotusta lisättiin').waitFor()
  await page.screenshot({ path: '/tmp/ex/d0.png' })
  const a = page.getByTitle('Raahaa: Esityslistan hyväksyminen', { exact: true })
  const b = page.getByTitle('Raahaa: Kokouksen avaus', { exact: true })
  await a.hover()
  await page.mouse.down()
  const box = await b.boundingBox()
  console.log(box)
  if (box) { await page.mouse.move(box.x + 5, box.y + 10, { steps: 5 }); await page.mouse.move(box.x + 5, box.y + 1, { steps: 3 }) }
  await page.screenshot({ path: '/tmp/ex/d1.png' })
  await page.mouse.up()
  await page.waitForTimeout(800)
  console.log(await agendaTitles(page))
  await page.screenshot({ path: '/tmp/ex/d2.png' })
})
