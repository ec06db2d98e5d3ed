/** The record of processing activities (GDPR art. 30). Words in brackets are for the office to fill in. */
export const processingRecord = {
  type: 'Seloste käsittelytoimista',
  title: 'Seloste käsittelytoimista',
  blank: '[täydennä]',
  controller: 'Rekisterinpitäjä',
  contact: 'Yhteystiedot',
  officer: 'Tietosuojavastaava',
  purpose: 'Käsittelyn tarkoitus',
  purposeText:
    'Kansainvälisen yhteistyön hoitaminen: kokoukset, edustukset, vastuut, tehtävät, hankkeet ja yhteydenpito.',
  basis: 'Käsittelyn peruste',
  basisText:
    'Yleisen edun mukainen tehtävä (tietosuoja-asetus 6 artikla 1 kohta e alakohta, tietosuojalaki 4 §). [tarkista]',
  purposes: 'Henkilöille kirjatut säilytyksen perusteet',
  groups: 'Rekisteröityjen ryhmät',
  team: 'Tiimin jäsenet: {{count}}',
  contacts: 'Muut yhteyshenkilöt: {{count}}',
  data: 'Henkilötietojen ryhmät',
  dataGroup: 'Tieto',
  people: 'Henkilöitä, joilla se on',
  other: 'Lisäksi henkilö voi olla mukana näissä: {{kinds}}.',
  recipients: 'Vastaanottajat',
  recipientsText:
    'Kokousten kutsutut ja jakelut, joille esityslistoja ja pöytäkirjoja lähetetään. Lähetyksiä on kirjattu {{count}}. Muut: [täydennä]',
  transfers: 'Siirrot EU:n ja ETA:n ulkopuolelle',
  transfersText:
    'Ohjelma ei siirrä tietoja minnekään itsestään. Sähköpostitse lähetetyt asiakirjat: [täydennä]',
  retention: 'Säilytysajat',
  retentionText:
    'Tietojen tarve arvioidaan kullekin henkilölle merkittynä päivänä. Arviointipäivä on merkitty {{set}} henkilölle, ja se on jo käsillä {{due}} henkilöllä.',
  keptCaption: 'Mitä säilytetään ja kuinka kauan',
  keptTime: 'Säilytys',
  keptWhy: 'Peruste',
  reviewedEvery_one: 'Tarve arvioidaan kuukausittain',
  reviewedEvery_other: 'Tarve arvioidaan {{count}} kuukauden välein',
  kept: {
    contact: {
      what: 'Muiden yhteyshenkilöiden tiedot',
      why: 'Yhteydenpitoon tarvitaan ajantasaiset tiedot; tarpeettomat poistetaan (tietosuoja-asetus 5 artikla).',
    },
    team: {
      what: 'Tiimin jäsenten tiedot',
      why: 'Tehtävien ja vastuiden hoito; tiedot arvioidaan myös, kun henkilö jättää tiimin.',
    },
    sent: {
      what: 'Lähetysten vastaanottajat',
      time: 'Kokouksen tietojen mukana; nimi ja osoite poistetaan henkilötietoja poistettaessa',
      why: 'Osoittaa, kenelle kutsu, esityslista tai pöytäkirja on lähetetty.',
    },
    decisions: {
      what: 'Kokoukset, asiat ja hyväksytyt pöytäkirjat',
      time: 'Pysyvästi; virallinen kappale on asianhallinnassa',
      why: 'Päätösten on säilyttävä ymmärrettävinä. Henkilöiden poistuttua nimen tilalla on rooli.',
    },
    work: {
      what: 'Tehtävät, vastuut, edustukset ja hankkeiden tiedot',
      time: 'Kunnes ne poistetaan; ohjelmien omat säilytysajat on merkitty päättyneiden ohjelmien velvoitteisiin',
      why: 'Toiminnan seuranta ja tarkastusvalmius.',
    },
    bin: {
      what: 'Roskakori',
      time: 'Kunnes tieto palautetaan; henkilötiedot poistetaan myös roskakorin tiedoista',
      why: 'Vahingossa poistettu voidaan palauttaa.',
    },
    log: {
      what: 'Muutosloki',
      time: 'Työtilan ajan',
      why: 'Osoittaa, kuka muutti mitä ja milloin.',
    },
    backups: {
      what: 'Varmuuskopiot',
      time: '30 uusinta, päivittäiset kolmelta viikolta ja kuukausittaiset vuodelta',
      why: 'Tietojen palauttaminen häiriön jälkeen.',
    },
  },
  security: 'Turvatoimet',
  securityText:
    'Tiedot ovat käyttäjän omalla työasemalla eikä niitä lähetetä verkkopalveluun. Muutoksista pidetään lokia ja tiedoista otetaan varmuuskopioita. Työaseman salaus, käyttöoikeudet ja varmuuskopioiden säilytyspaikka: [täydennä]',
}
