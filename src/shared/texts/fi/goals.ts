export const goals = {
  strategy: {
    title: 'Strategiat',
    add: 'Lisää strategia',
    empty: 'Ei vielä strategioita',
    emptyText: 'Lisää strategiat ja ohjelma-asiakirjat, joiden tavoitteita työ toteuttaa.',
  },
}
