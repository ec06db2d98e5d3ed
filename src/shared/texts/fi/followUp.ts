export const followUp = {
  statement: {
    title: 'Lausunnot',
    add: 'Lisää lausunto',
    empty: 'Ei vielä lausuntoja',
    emptyText: 'Kirjaa lausuntopyynnöt ja kannanotot, niin määräajat pysyvät näkyvissä.',
  },
}
