/** Names of the choices of meetings and their items. */
export const meetingChoices = {
  meetingType: { team: 'Tiimi', network: 'Verkosto', body: 'Yhteistyöelin' },
  document: { memo: 'Muistio', minutes: 'Pöytäkirja' },
  numberingScheme: {
    decimal: '1, 2, 2.1',
    section: '§ vuoden alusta',
    body: 'Tunnus ja numero vuodessa (BRC 14/2026)',
  },
  itemKind: { information: 'Tiedoksi', discussion: 'Keskustelu', decision: 'Päätös' },
  visibility: { all: 'Kaikille', internal: 'Sisäinen', hidden: 'Piilotettu' },
  outcome: {
    noted: 'Merkittiin tiedoksi',
    approved: 'Hyväksyttiin esityslistan mukaisesti',
    approvedAmended: 'Hyväksyttiin muutettuna',
    agreed: 'Sovittiin',
    stated: 'Todettiin',
    tabled: 'Jätettiin pöydälle',
    returned: 'Palautettiin valmisteluun',
    movedToNext: 'Siirrettiin seuraavaan kokoukseen',
    removed: 'Poistettiin esityslistalta',
  },
  publicity: {
    none: 'Ei merkintää',
    draft: 'Luonnos',
    internal: 'Sisäinen',
    public: 'Julkinen',
    secret: 'Salassa pidettävä',
  },
  participantRole: {
    member: 'Jäsen',
    deputy: 'Varajäsen',
    expert: 'Asiantuntija',
    guest: 'Vieras',
    informed: 'Tiedoksi',
  },
  meetingState: { draft: 'Luonnos', held: 'Pidetty', cancelled: 'Peruttu' },
  matterState: { open: 'Avoin', closed: 'Käsitelty', dropped: 'Rauennut' },
}
