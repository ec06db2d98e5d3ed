/** What the commands without a window print. */
export const cli = {
  help: `KV Desk ilman ikkunaa

  export agenda --workspace TIEDOSTO --meeting TUNNISTE --formats docx,pdf,ics,eml,md,html --out KANSIO
                [--lang fi|en|sv] [--include times,presenters,explanations,proposals,attachments,participants,internalItems]
      Vie kokouksen esityslistan kansioon. Ilman valintaa --lang kieli on kokouksen oma.
  check --workspace TIEDOSTO
      Tarkistaa työtilatiedoston: montako tietoa kutakin lajia on ja mikä on vialla.
  list meetings --workspace TIEDOSTO
      Luettelee kokoukset: tunniste, päivä ja otsikko, sarkaimella erotettuina.
  generate --size MÄÄRÄ --seed SIEMEN --out TIEDOSTO [--date VVVV-KK-PP]
      Kirjoittaa keksityn työtilan, jossa on noin MÄÄRÄ tietoa; sama siemen antaa saman tiedoston.
  --help
      Näyttää tämän ohjeen.

Paluukoodit: 0 onnistui, 1 tiedoissa tai tiedostoissa on vika, 2 komento on kirjoitettu väärin.`,
  noCommand: 'Komento puuttuu. Ohje: --help',
  unknownCommand: 'Komentoa ei tunneta: {{command}}. Ohje: --help',
  extraWord: 'Ylimääräinen sana komennossa: {{word}}',
  missingOption: 'Valinta puuttuu: {{option}}',
  unknownOption: 'Valintaa ei tunneta: {{option}}',
  missingValue: 'Valinnalta puuttuu arvo: {{option}}',
  wrongValue: 'Valinnan {{option}} arvo ei kelpaa: {{value}}. Mahdolliset arvot: {{choices}}',
  wrongSize:
    'Valinnan {{option}} arvo ei kelpaa: {{value}}. Kirjoita kokonaisluku väliltä {{min}}–{{max}}.',
  wrongDate: 'Valinnan {{option}} arvo ei kelpaa: {{value}}. Kirjoita päivä muodossa 2026-12-08.',
  fileFailed: '{{file}}: {{reason}}',
  brokenWorkspace_one: '{{file}}: {{first}}',
  brokenWorkspace_other:
    '{{file}}: {{first}} Virheitä on yhteensä {{count}}; komento check luettelee ne.',
  noMeeting: 'Kokousta ei ole työtilassa: {{id}}. Komento list meetings luettelee kokoukset.',
  encodingFailed: 'Asiakirjojen tekeminen ei onnistunut: {{reason}}',
  valid: '{{file}}: kunnossa',
  invalid_one: '{{file}}: {{count}} virhe',
  invalid_other: '{{file}}: {{count}} virhettä',
  disagreeing_one: '{{file}}: {{count}} ristiriita; tiedoston voi silti avata',
  disagreeing_other: '{{file}}: {{count}} ristiriitaa; tiedoston voi silti avata',
  moreProblems: '… ja lisäksi {{count}} virhettä, joita ei luetella',
  total: 'yhteensä',
  place: '{{kind}} nro {{number}} ({{id}})',
  placeWithoutId: '{{kind}} nro {{number}}',
  kinds: {
    region: 'alue',
    agreement: 'sopimus',
    membership: 'jäsenyys',
    relation: 'suhde',
    strategy: 'strategia',
    goal: 'tavoite tai tehtävä',
    nomination: 'nimeäminen',
    statement: 'lausunto',
    signal: 'ennakointisignaali',
    event: 'tapahtuma',
    organisation: 'organisaatio',
    person: 'henkilö',
    cover: 'sijaistus',
    body: 'toimielin',
    seat: 'edustus',
    status: 'tilajakso',
    programme: 'ohjelma',
    call: 'haku',
    project: 'hanke',
    area: 'vastuualue',
    responsibility: 'vastuu',
    task: 'tehtävä',
    template: 'kokousmalli',
    series: 'kokoussarja',
    meeting: 'kokous',
    matter: 'asia',
    occurrence: 'asiakohta',
    postponement: 'siirto',
    dispatch: 'lähetys',
  },
}
