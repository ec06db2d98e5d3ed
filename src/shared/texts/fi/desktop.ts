export const desktop = {
  calendar: {
    title: 'Kalenteritiedosto',
    about:
      'KV Desk voi pitää valitsemassasi kansiossa kalenteritiedostoa, jonka Outlook osaa avata. Siinä näkyvät kokousten nimet, ajat ja paikat sekä tehtävien määräajat. Tiedosto näkyy kaikille, jotka pääsevät kansioon.',
    on: 'Valitse kansio…',
    other: 'Vaihda kansio…',
    place: 'Tiedosto {{name}} on kansiossa {{folder}}.',
    written: 'Tiedosto on ajan tasalla, kirjoitettu klo {{clock}}.',
    problem: 'Kalenteritiedostoa ei voitu kirjoittaa. Yritetään uudelleen minuutin välein.',
    meetings: 'Kokoukset',
    deadlines: 'Määräajat',
    shares: { own: 'Omat', all: 'Kaikki', none: 'Ei mitään' },
    nobody: 'Valitse oma henkilötieto, niin KV Desk tietää, mitkä ovat omiasi.',
    offText: 'Lopettaminen ei muuta mitään KV Deskissä.',
    off: 'Lopeta kalenteritiedosto',
    stopping: 'Poistetaanko myös tiedosto?',
    remove: 'Poista tiedosto',
    leave: 'Jätä tiedosto',
    removed: 'Kalenteritiedosto poistettiin.',
    left: 'Kalenteritiedosto jäi kansioonsa, mutta sitä ei enää päivitetä.',
    deadline: 'Määräaika: {{title}}',
  },
}
