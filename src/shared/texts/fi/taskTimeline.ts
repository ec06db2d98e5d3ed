/** The tasks in time, with what comes after what. */
export const taskTimeline = {
  title: 'Aikajana',
  label: 'Tehtävien aikajana',
  early: 'alkaa ennen edeltävää',
  legend: {
    accent: 'Ajallaan',
    danger: 'Myöhässä',
    attention: 'Alkaa ennen edeltävää',
    done: 'Päättynyt',
    arrow: 'Edeltävästä tehtävästä seuraavaan',
  },
  noWorkstream: 'Ei työkokonaisuutta',
  undated_one: 'Yhdellä tehtävällä ei ole päivää, joten se ei ole aikajanalla.',
  undated_other: '{{count}} tehtävällä ei ole päivää, joten ne eivät ole aikajanalla.',
  empty: 'Ei tehtäviä aikajanalla',
  emptyText: 'Aikajanalla ovat valitut tehtävät, joilla on alkupäivä tai määräpäivä.',
  agreed: 'sovittu kokouksessa: {{origin}}',
  columns: {
    title: 'Tehtävä',
    workstream: 'Työkokonaisuus',
    start: 'Alkaa',
    due: 'Määräpäivä',
    after: 'Edeltävät tehtävät',
    origin: 'Sovittu kokouksessa',
    marks: 'Huomattavaa',
  },
}
