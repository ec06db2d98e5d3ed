/** The tasks as cards in columns. */
export const taskBoard = {
  title: 'Taulu',
  columns: 'Sarakkeet',
  by: { status: 'Tila', assignee: 'Vastuuhenkilö', workstream: 'Työkokonaisuus' },
  none: {
    status: '',
    assignee: 'Ei vastuuhenkilöä',
    workstream: 'Ei työkokonaisuutta',
  },
  waits: 'Odottaa: {{who}}',
  noCards: 'Ei tehtäviä. Kortin voi siirtää tähän.',
  hidden: 'Siirrä päättynyt tehtävä tähän.',
  moved: '{{column}}: {{name}}',
  movedTo: '{{name}}: {{column}}, {{at}}/{{all}}',
  movedAway: '{{name}} siirrettiin. Kortti ei näy nyt valituissa tehtävissä.',
  edge: 'Tällä puolella ei ole saraketta.',
  order: 'Järjestys tulee määräajasta ja kiireellisyydestä.',
  keys: 'Nuolet: kortista toiseen. Alt + ← →: siirrä kortti. Välilyönti: muuta tilaa. Enter: avaa sivu.',
  emptyText: 'Lisää ensimmäinen tehtävä yhdellä rivillä. Sen kortti tulee tälle taululle.',
  noMatch: 'Valinta ei löytänyt tehtäviä',
  noMatchText: 'Väljennä valintaa tai näytä kaikki avoimet tehtävät.',
  showAll: 'Näytä kaikki avoimet',
  allFinishedText:
    'Kaikki tehtävät ovat päättyneet. Näytä myös ne, tai lisää uusi (Ctrl + Shift + N).',
  showFinished: 'Näytä päättyneet',
}
