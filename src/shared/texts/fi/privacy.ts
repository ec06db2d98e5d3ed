/** A person's data shown and erased. */
export const privacy = {
  menu: 'Tietosuoja',
  data: 'Henkilön tiedot…',
  dataTitle: 'Henkilön tiedot',
  rectify: 'Oikaise tiedot…',
  rectifyTitle: 'Oikaise tiedot: {{name}}',
  rectifyLead:
    'Korjaa väärät ja täydennä puuttuvat tiedot. Muutoslokiin jää, mitä muutettiin ja millä perusteella.',
  ground: 'Peruste',
  groundHint: 'Esimerkiksi henkilön oma pyyntö ja sen päivä.',
  rectifyNothing: 'Mitään tietoa ei muutettu.',
  rectified: 'Tiedot oikaistiin: {{name}}.',
  erase: 'Poista henkilötiedot…',
  eraseTitle: 'Poista henkilötiedot: {{name}}',
  lead: 'Henkilön tietue jää, jotta päätökset, kokoukset ja vastuut pysyvät kokonaisina, mutta siitä ei enää näe, kuka hän on.',
  going: 'Poistuu heti',
  goingText:
    'Nimi, nimike, sähköposti, puhelin, kielet, roolit, aiemmat tehtävät, muistiinpano, säilytyksen peruste, arviointipäivä ja lähde. Organisaatio ja jäsenyys tiimissä jäävät.',
  elsewhere:
    'Koko nimi, sähköposti ja puhelin poistuvat myös lähetettyjen esityslistojen esittelijöistä, roskakorin tiedoista ja tallentamattomista luonnoksista. Roskakorissa olevat hyväksytyn pöytäkirjan kohdat jäävät ennalleen.',
  namesake:
    'Työtilassa on toinen samanniminen henkilö. Siksi nimi jää lähetettyjen esityslistojen esittelijöihin, roskakorin tietoihin ja luonnoksiin; sähköposti ja puhelin poistuvat niistä.',
  sent_one: 'Nimi ja osoite poistuvat 1 lähetyksen vastaanottajista.',
  sent_other: 'Nimi ja osoite poistuvat {{count}} lähetyksen vastaanottajista.',
  role: 'Nimen tilalle',
  roleHint: 'Rooli tai yleinen ilmaus. Harvinainen nimike voi jo paljastaa henkilön.',
  teamMember: 'tiimin jäsen',
  erased: 'poistettu henkilö',
  roleMissing: 'Kirjoita, mitä nimen tilalla lukee.',
  staying: 'Mitä jää',
  log: 'Muutosloki säilyttää aiemmat muutokset ja niissä nimen ja yhteystiedot. Lokista ei poisteta mitään.',
  backups:
    'Varmuuskopioissa tiedot ovat, kunnes kopiot vanhenevat. Jos palautat vanhan varmuuskopion, tiedot palaavat.',
  attachments:
    'Liitteet jäävät. Jos liitteessä on henkilön tietoja, poista liite ennen henkilötietojen poistamista. Sen sisältö poistuu tältä koneelta, kun mikään varmuuskopio ei ole viitannut siihen 90 päivään.',
  files: 'Viedyissä tiedostoissa ja lähetetyissä viesteissä tiedot ovat ennallaan.',
  minutes_one:
    'Henkilö on mukana 1 hyväksytyssä pöytäkirjassa. Sen tallennettu teksti ja tiiviste eivät muutu. Jos se tulostetaan uudelleen, siinä lukee nimen tilalla rooli eikä teksti vastaa tiivistettä.',
  minutes_other:
    'Henkilö on mukana {{count}} hyväksytyssä pöytäkirjassa. Niiden tallennetut tekstit ja tiivisteet eivät muutu. Jos pöytäkirja tulostetaan uudelleen, siinä lukee nimen tilalla rooli eikä teksti vastaa tiivistettä.',
  mentions_zero:
    'Nimeä tai yhteystietoja ei ole muissa teksteissä siinä muodossa kuin ne ovat tietueessa.',
  mentions_one: 'Nimi tai yhteystieto on kirjoitettuna 1 tietueessa. Käy se läpi itse:',
  mentions_other: 'Nimi tai yhteystieto on kirjoitettuna {{count}} tietueessa. Käy ne läpi itse:',
  mentionList: 'Kohdat, joissa nimi tai yhteystieto on',
  noUndo: 'Poistoa ei voi kumota, eikä sen jälkeen voi kumota aiempiakaan muutoksia.',
  confirm: 'Poista henkilötiedot',
  keep: 'Älä poista',
  done: 'Henkilötiedot poistettiin: {{name}}.',
  processing: 'Seloste käsittelytoimista',
  reading: 'Kootaan tietoja…',
  retention: {
    title: 'Säilytys',
    which: 'Mitä näytetään',
    toReview: 'Arvioitavat henkilöt ({{number}})',
    rules: 'Säilytysajat',
    note: 'Henkilöt, joiden tietojen arviointipäivä on tullut tai puuttuu, tiimi mukaan luettuna. Pelkät roolit eivät ole henkilötietoja.',
    empty: 'Arvioitavia henkilöitä ei ole',
    emptyText: 'Kenenkään arviointipäivä ei ole tullut, ja jokaisella on sellainen.',
    group: 'Ryhmä',
    groups: { team: 'Tiimi', contact: 'Muu yhteyshenkilö' },
    state: 'Arviointi',
    states: { due: 'Päivä on tullut', unset: 'Päivää ei ole merkitty' },
    actions: 'Toiminnot',
    keep: 'Säilytä ja arvioi myöhemmin',
    keepNamed: 'Säilytä: {{name}}',
    eraseNamed: 'Poista henkilötiedot: {{name}}',
    kept_one: 'Yhden henkilön tiedot säilytetään. Ne arvioidaan uudelleen {{day}}.',
    kept_other:
      '{{count}} henkilön tiedot säilytetään. Seuraava arviointi on aikaisintaan {{day}}.',
    period: 'Arviointiväli: {{what}}',
    periodSet_one: 'Arviointiväli on nyt yksi kuukausi.',
    periodSet_other: 'Arviointiväli on nyt {{count}} kuukautta.',
    noOwn: 'Arviointivälin voi valita, kun jokin organisaatio on merkitty omaksi organisaatioksi.',
    periodNote:
      'Valinta tallennetaan oman organisaation tietoihin, ja se koskee koko työtilaa. Se määrää arviointipäivän, kun henkilö lisätään tai tiedot päätetään säilyttää; jo merkityt päivät eivät muutu.',
  },
}
