import { expect, kill, passTime, test } from './app'
import { violations } from './axe'
import { chooseEnglishDark, expectSaved, goToAddress, toEnd } from './desk'
import { agreed, attendee, heading, notes, prepareToHold, rail, railItem } from './hold'
import { openPalette, options, typeInPalette } from './palette'

const minutesToMeeting = 15 * 24 * 60

test('a meeting is held by keyboard, closed as its preview says, and taken back in one step', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await prepareToHold(
    page,
    'Vientiyhteistyön jatko 20 min',
    'Hankekatsaus 30 min',
    'EU-haku 40 min',
  )
  // The morning of the meeting.
  await passTime(page, minutesToMeeting)
  await openPalette(page)
  await typeInPalette(page, 'kokouksen kulku')
  await expect(options(page).first()).toContainText('Kokouksen kulku')
  await page.keyboard.press('Enter')

  // Who is there: one key each.
  await attendee(page, 'Ponnikas Jouni').press('e')
  await expect(attendee(page, 'Ponnikas Jouni')).toContainText('Etänä')
  await page.keyboard.press('t')
  await expect(attendee(page, 'Ponnikas Jouni')).toContainText('tuli 9.0')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await expect(attendee(page, 'Sukuvaara Katja')).toContainText('Estynyt')
  await page.getByRole('button', { name: 'Merkitse loput läsnä' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Läsnä 7 / 8' })).toBeVisible()
  await attendee(page, 'hallintojohtaja').press('v')
  await expect(
    page.getByRole('menuitem', { name: 'Jäsenen Katja Sukuvaara sijasta' }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(attendee(page, 'hallintojohtaja')).toContainText('jäsenen Katja Sukuvaara sijasta')
  const added = page.getByRole('combobox', { name: 'Lisää paikalla oleva' })
  await added.fill('projektipäällikkö')
  await expect(page.getByRole('option', { name: /projektipäällikkö/ })).toBeVisible()
  await added.press('Enter')
  await expect(attendee(page, 'projektipäällikkö')).toContainText('ei kutsuttu')

  // The first item: notes, a line of them made a task, and an outcome by its key.
  await page.getByRole('button', { name: 'Aloita kokous' }).press('Enter')
  await expect(notes(page)).toBeFocused()
  await page.keyboard.type('Keskusteltiin jatkosta.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- @Sukuvaara kutsu jäsenalueet koolle 18.12. mennessä')
  await page.keyboard.press('Control+Enter')
  await expect(agreed(page).getByRole('listitem')).toHaveText(
    'Kutsu jäsenalueet koolleKatja Sukuvaara, 18.12.2026 mennessä',
  )
  await expect(notes(page)).toHaveValue('Keskusteltiin jatkosta.')
  await page.keyboard.press('Alt+6')
  await expect(page.getByRole('button', { name: 'Jätettiin pöydälle' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const said = page.getByRole('textbox', { name: /^Tulos sanoin/ })
  await expect(said).toHaveText('Jätettiin pöydälle.')
  await toEnd(said)
  await page.keyboard.type(' Odotetaan lausuntoa.')
  await expect(page.getByText('Asia tulee seuraavan kokouksen esityslistalle.')).toBeVisible()
  await page.getByRole('button', { name: /^Poissa tämän kohdan ajan/ }).press('Enter')
  await page.getByRole('checkbox', { name: 'Esteellinen: Ponnikas Jouni' }).press('Space')
  await expect(page.getByText('Esteellisiä: Jouni Ponnikas.')).toBeVisible()
  await expectSaved(page)

  // The next by one key; a task in its own line, to a note and back; an item nobody had foreseen.
  await page.keyboard.press('PageDown')
  await expect(heading(page, 'Hankekatsaus')).toBeVisible()
  await expect(notes(page)).toBeFocused()
  await page.keyboard.press('Alt+1')
  const action = page.getByRole('textbox', { name: 'Uusi tehtävä' })
  await action.pressSequentially('@Ponnikas tarkista budjetti 11.12. mennessä')
  await action.press('Enter')
  await expect(action).toHaveValue('')
  await agreed(page)
    .getByRole('button', { name: 'Muuta muistiinpanoksi: Tarkista budjetti' })
    .press('Enter')
  await expect(notes(page)).toHaveValue('@Ponnikas Jouni Tarkista budjetti 11.12.2026 mennessä')
  await expect(agreed(page).getByRole('listitem')).toHaveCount(0)
  await notes(page).press('Control+Enter')
  await expect(agreed(page).getByRole('listitem')).toHaveText(
    'Tarkista budjettiJouni Ponnikas, 11.12.2026 mennessä',
  )
  await rail(page).getByRole('textbox').fill('Kiireellinen lausunto 10 min')
  await page.keyboard.press('Enter')
  await expect(railItem(page, 'Kiireellinen lausunto')).toContainText('lisätty kokouksessa')
  await expectSaved(page)
  expect(await violations(page, 'the course of a meeting, light')).toEqual([])

  // Seventy minutes on, the projects still go on: what to cut is said, and one button moves it.
  await passTime(page, 70)
  await expect(heading(page, 'Hankekatsaus')).toBeVisible()
  const clock = page.getByRole('group', { name: 'Aikataulu' })
  await expect(clock).toContainText(
    /\d+ min myöhässä\. Jotta päätytään klo\s10\.30, jätä pois kohta 3 tai siirrä se\./,
  )
  await clock.getByRole('button', { name: 'Siirrä kohta 3' }).press('Enter')
  await expect(clock).toContainText(/\d+ min myöhässä, päättyy klo\s10\.2/)
  await expect(railItem(page, 'EU-haku')).toContainText('pois')
  await page.keyboard.press('PageDown')
  await expect(heading(page, 'Kiireellinen lausunto')).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByText('Kokous on kohdassa 4 Kiireellinen lausunto.')).toBeVisible()
  await expectSaved(page)

  // Before anything is locked: what moves on, what closes, what becomes a task, and when the next one is.
  await page.getByRole('button', { name: 'Päätä kokous…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Päätä kokous' })
  const part = (name: string) => dialog.getByRole('region', { name })
  await expect(part('Siirtyy seuraavaan kokoukseen').getByRole('listitem')).toHaveCount(3)
  await expect(part('Käsitellään loppuun').getByRole('listitem')).toContainText(
    '2 HankekatsausMerkittiin tiedoksi',
  )
  await expect(part('Tehtävät')).toContainText('Kokouksessa sovittiin 2 tehtävää.')
  await dialog
    .getByRole('combobox', { name: 'Tulos: Kiireellinen lausunto' })
    .selectOption('Palautettiin valmisteluun')
  await expect(part('Tehtävät')).toContainText('Valmistele uudelleen: Kiireellinen lausunto')
  await dialog.getByRole('textbox', { name: 'Päivä' }).fill('19.1.2027')
  await expect(part('Tehtävät')).toContainText('19.1.2027 mennessä')
  expect(await violations(page, 'the preview of closing')).toEqual([])
  await dialog.getByRole('button', { name: 'Päätä kokous' }).press('Enter')
  await expect(page.getByText('Kokous on pidetty:', { exact: false })).toBeVisible()

  // The next agenda proposes what was carried, and this meeting's memo to approve.
  await page.getByRole('button', { name: 'Seuraava esityslista' }).press('Enter')
  await expect(page.getByText('tiistai 19.1.2027', { exact: false })).toBeVisible()
  const proposals = page.getByRole('complementary').getByRole('listitem')
  const proposed = (title: string) => proposals.filter({ hasText: title })
  await expect(proposed('Vientiyhteistyön jatko').first()).toContainText(
    'Jätettiin pöydälle kokouksessa 8.12.2026.',
  )
  await expect(proposed('EU-haku').first()).toContainText('Siirtyi kokouksesta 8.12.2026.')
  await expect(proposed('Edellisen kokouksen muistio 8.12.2026').first()).toBeVisible()
  await expect(proposed('Hankekatsaus')).toHaveCount(0)

  // One step back: the meeting goes on where it was, and the next one was never called.
  await page.locator('body').press('Control+z')
  await expect(page.getByText('Kokousta ei löydy')).toBeVisible()
  await goToAddress(page, '/meetings/hold/')
  await expect(heading(page, 'Kiireellinen lausunto')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Päätä kokous…' })).toBeVisible()

  // Closed again and opened with a reason, which the history keeps.
  await railItem(page, 'Kiireellinen lausunto').press('Control+y')
  await expect(page.getByText('Kokous on päätetty.', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Esityslista' }).press('Enter')
  await page.getByRole('button', { name: 'Lisää toimintoja', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Palauta luonnokseksi' }).press('Enter')
  const asked = page.getByRole('dialog', { name: 'Avaa kokous uudelleen' })
  await asked.getByLabel('Syy').fill('Kohdan 2 tulos oli väärä.')
  await asked.getByRole('button', { name: 'Avaa uudelleen' }).press('Enter')
  await page.getByRole('button', { name: 'Jatka kokousta' }).press('Enter')
  await expect(heading(page, 'Kiireellinen lausunto')).toBeVisible()
  const id = /[\w-]+$/.exec(page.url())?.[0] ?? ''
  await goToAddress(page, `/record/meeting/${id}`)
  await expect(page.getByText('Kohdan 2 tulos oli väärä.', { exact: false })).toBeVisible()

  await chooseEnglishDark(page)
  await goToAddress(page, '/meetings/hold/')
  await expect(heading(page, 'Kiireellinen lausunto')).toBeVisible()
  expect(await violations(page, 'the course of a meeting, dark')).toEqual([])
  expect(errors).toEqual([])
})

test('a meeting that was cut off by a power cut goes on where it was', async ({ launch }) => {
  const desk = await launch()
  const { page, userData } = desk
  await prepareToHold(page, 'Vientiyhteistyön jatko 20 min', 'Hankekatsaus 30 min')
  await page.getByRole('button', { name: 'Kokouksen kulku' }).press('Enter')
  await attendee(page, 'Ponnikas Jouni').press('l')
  await expect(attendee(page, 'Ponnikas Jouni')).toContainText('Läsnä')
  await page.getByRole('button', { name: 'Aloita kokous' }).press('Enter')
  await expect(notes(page)).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(heading(page, 'Hankekatsaus')).toBeVisible()
  await expect(notes(page)).toBeFocused()
  await page.keyboard.type('Kaikki hankkeet etenevät.')
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('button', { name: 'Merkittiin tiedoksi' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expectSaved(page)
  await kill(desk)

  const { page: after } = await launch({ userData })
  await after.getByRole('button', { name: 'Jatka kokousta' }).press('Enter')
  await expect(heading(after, 'Hankekatsaus')).toBeVisible()
  await expect(notes(after)).toHaveValue('Kaikki hankkeet etenevät.')
  await expect(after.getByRole('button', { name: 'Merkittiin tiedoksi' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(attendee(after, 'Ponnikas Jouni')).toContainText('Läsnä')
  await expect(railItem(after, 'Hankekatsaus')).toContainText('käsittelyssä')
})
