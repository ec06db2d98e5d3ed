/** What is done after a meeting: its papers, the life of the minutes, decisions and reporting. */
export const afterMeeting = {
  paper: {
    label: 'Kokouksen asiakirja',
    item: 'Koko asiakirja vai yhden kohdan ote',
    whole: 'Koko asiakirja',
    export: 'Vie asiakirja',
    part: {
      explanations: 'Selostukset',
      proposals: 'Ehdotukset',
      discussion: 'Keskustelu',
      actions: 'Toimenpiteet kohdittain',
      actionList: 'Toimenpiteet taulukkona lopussa',
      attachments: 'Liitteet',
      internalItems: 'Rajatusti näkyvät kohdat',
    },
    about: {
      decisions: 'Kohdat, joista päätettiin, ja päätökset.',
      management: 'Päätökset ja toimenpiteet kohdista, jotka johtoryhmä saa nähdä.',
      staff: 'Päätökset lyhyesti kohdista, jotka henkilöstö saa nähdä.',
      public: 'Päätökset lyhyesti kohdista, jotka on merkitty julkisiksi.',
    },
  },
}
