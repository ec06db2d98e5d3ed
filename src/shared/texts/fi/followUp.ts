/** Statements, nominations, foresight signals and events. */
export const followUp = {
  linksHint: 'Tavoitteet, toimielimet, hankkeet ja muut, joita asia koskee.',
  due: { late: '{{day}}, myöhässä', soon: '{{day}}, lähellä' },
  reviewOn: { late: '{{day}}, tarkistus myöhässä', soon: '{{day}}, lähellä' },
  statement: {
    title: 'Lausunnot',
    add: 'Lisää lausunto',
    empty: 'Ei vielä lausuntoja',
    emptyText: 'Kirjaa lausuntopyynnöt ja kannanotot, niin määräajat pysyvät näkyvissä.',
    makeTask: 'Tee tehtävä',
    openTask: 'Avaa tehtävä',
    taskMade: 'Tehtävä lisättiin: {{title}}',
    taskTitle: {
      statement: 'Laadi lausunto: {{title}}',
      positionPaper: 'Laadi kannanotto: {{title}}',
      response: 'Laadi vastine: {{title}}',
    },
  },
  nomination: {
    title: 'Nimeämiset',
    add: 'Lisää nimeäminen',
    empty: 'Ei vielä nimeämisiä',
    emptyText: 'Kirjaa nimeämispyynnöt. Kun edustajat on päätetty, edustukset syntyvät niistä.',
    proposedHint: 'Kun asia on päätetty, jätä tähän vain nimetyt.',
    makeSeats: 'Luo edustukset',
    seatsMade_one: 'Edustus lisättiin.',
    seatsMade_other: '{{count}} edustusta lisättiin.',
    why: {
      noBody: 'Valitse ensin toimielin, johon nimetään.',
      nobody: 'Kirjaa ensin, ketkä nimettiin.',
      tooMany: 'Ehdotettuja on enemmän kuin paikkoja. Jätä ehdotettuihin vain nimetyt.',
      allMade: 'Edustukset on jo lisätty.',
    },
  },
  signal: {
    title: 'Ennakointi',
    add: 'Lisää signaali',
    empty: 'Ei vielä signaaleja',
    emptyText:
      'Kirjaa havainnot, jotka voivat muuttaa työtä. Tarkistettavat tulevat esityslistalle.',
    effectHint: 'Mihin se voi johtaa.',
    reviewHint: 'Silloin asia tulee esityslistalle.',
  },
  event: {
    title: 'Tapahtumat',
    add: 'Lisää tapahtuma',
    empty: 'Ei vielä tapahtumia',
    emptyText:
      'Kirjaa tulevat ja menneet tapahtumat. Ajan voi kirjata niin tarkasti kuin sen tietää.',
    time: 'Aika',
    timing: 'Ajankohta',
    timings: { coming: 'Tulossa', current: 'Käynnissä', past: 'Mennyt', unknown: 'Ei tiedossa' },
    distance: 'Lähimmät ensin',
    about: 'noin {{number}}',
    isAbout: 'Määrä on arvio (noin)',
    participantsHint: 'Organisaatiot ja henkilöt, joiden tiedetään osallistuneen.',
  },
}
