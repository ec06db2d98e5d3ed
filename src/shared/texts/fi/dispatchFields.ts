/** Names of the fields of a meeting's sendings, replies and minutes. */
export const dispatchFields = {
  minutesStage: 'Pöytäkirjan vaihe',
  replies: 'Vastaukset',
  reopenings: 'Avaamiset uudelleen',
  plannedMonth: 'Kuukausi, jos se tiedetään',
  snapshot: 'Mitä kokouksesta kerrottiin',
  recipients: 'Vastaanottajat',
  files: 'Tiedostot',
  hash: 'Tunniste (SHA-256)',
  version: 'Versio',
  sequence: 'Kalenterikutsun järjestysnumero',
  at: 'Ajankohta',
  by: 'Kuka lähetti',
  what: 'Mitä lähetettiin',
}
