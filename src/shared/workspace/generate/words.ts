/** Invented words for synthetic workspaces; none of the names is of a real person or organisation. */
export const familyNames = [
  'Äijäläinen',
  'Öhmanen',
  'Wirtasalo',
  'Virtasalo',
  'Zetterqvist',
  'Kuusikallio',
  'Hirvelänmaa',
  'Suorantaus',
  'Žukovaara',
  'D’Äyräkoski',
  'Mørchberg',
  'Peurajoki',
] as const
export const givenNames = [
  'Aino',
  'Åke',
  'Eero',
  'Šarlotta',
  'Jørgen',
  'Máret',
  'Björn',
  'Oona-Maria',
  'Väinö',
  'Ylva',
] as const
export const titles = [
  'erityisasiantuntija',
  'projektipäällikkö',
  'aluekehitysasiantuntija',
  'viestintäsuunnittelija',
  'hankekoordinaattori',
  'neuvonantaja',
] as const
export const places = [
  'Kuusivaara',
  'Hietaniemi',
  'Lumijärvi',
  'Petäjäkangas',
  'Koskenranta',
  'Rajasalmi',
] as const
export const clusters = ['Keksitty klusteri A', 'Keksitty klusteri B'] as const
export const subjects = [
  'Barents-yhteistyön jatko',
  'Interreg-haku',
  'nuorisoedustajan nimeäminen',
  'rajat ylittävä liikennehanke',
  'hankkeen loppuraportti',
  'EU-toimiston kuulumiset',
  'maakuntahallituksen tilannekatsaus',
  'yhteistyösopimuksen päivitys',
  'lausunto ohjelmaluonnoksesta',
  'vierailun ohjelma',
  'verkkosivujen päivitys',
  'aineiston arkistointi',
] as const
export const verbs = [
  'Valmistellaan',
  'Tarkistetaan',
  'Selvitetään',
  'Päivitetään',
  'Toimitetaan',
  'Sovitaan',
] as const
export const sentences = [
  'Asia on valmisteltu yhdessä muiden alueiden kanssa.',
  'Aikataulu tarkentuu, kun kutsu on saapunut.',
  'Taustalla on aiempi päätös, johon viitataan liitteessä.',
  'Kustannuksia ei vielä tunneta: arvio on 12 500,00 €.',
  'Kanta sovitaan ennen seuraavaa kokousta.',
] as const
