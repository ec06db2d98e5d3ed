/** What was removed and how it comes back. */
const bin = {
  title: 'Roskakori',
  empty: 'Roskakori on tyhjä',
  emptyText: 'Poistamasi tiedot tulevat tänne, ja voit palauttaa ne.',
  note: 'Poistetut tiedot säilyvät täällä, kunnes palautat ne. Mitään ei hävitetä itsestään.',
  name: 'Nimi',
  kind: 'Laji',
  detail: 'Tarkennus',
  at: 'Poistettu',
  who: 'Poistaja',
  action: 'Palautus',
  restore: 'Palauta',
  restoreNamed: 'Palauta {{name}}',
  restored: 'Palautettu: {{name}}.',
  restoredSome: 'Palautettu {{count}} tietoa.',
  restoredWith_one: 'Palautettu: {{name}}. Samalla palautui yksi siihen kuuluva tieto.',
  restoredWith_other: 'Palautettu: {{name}}. Samalla palautui {{count}} siihen kuuluvaa tietoa.',
  stillRemoved_one: 'Viitattu tieto on yhä roskakorissa: {{names}}.',
  stillRemoved_other: 'Viitatut tiedot ovat yhä roskakorissa: {{names}}.',
  more_one: 'ja yksi muu',
  more_other: 'ja {{count}} muuta',
}

/** Everything that was changed in the workspace. */
const timeline = {
  title: 'Muutoshistoria',
  choose: 'Mitkä muutokset näytetään',
  who: 'Tekijä',
  kind: 'Tiedon laji',
  area: 'Alue',
  from: 'Alkaen',
  until: 'Päättyen',
  all: 'Kaikki',
  clear: 'Näytä kaikki',
  nobody: 'Tuntematon',
  empty: 'Muutoksia ei ole vielä',
  emptyText: 'Kun lisäät tai muutat tietoja, näet täällä kuka muutti, mitä ja milloin.',
  noMatch: 'Näillä rajauksilla ei löytynyt muutoksia',
  more: 'Näytä vanhemmat muutokset',
  reading: 'Luetaan muutoksia…',
  searched: 'Haettu {{day}} saakka.',
  onward: 'Jatka hakua vanhempiin',
  records_one: '{{count}} tieto',
  records_other: '{{count}} tietoa',
  did: {
    create: 'lisäsi tietoja',
    edit: 'muutti tietoja',
    remove: 'poisti tietoja',
    restore: 'palautti tietoja',
  },
}

/** The history of the whole workspace. */
export const changes = { bin, timeline }
