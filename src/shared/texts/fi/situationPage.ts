/** The page of the situational picture. */
export const situationPage = {
  lead: 'Jokainen luku avaa rivinsä. Nuolinäppäimillä liikutaan, Esc sulkee rivit.',
  since: 'Muutokset alkaen',
  lastLook: 'Viime katselusta',
  area: 'Vastuualue',
  everyArea: 'Kaikki vastuualueet',
  print: 'Tulosta tai vie…',
  rows: '{{figure}}: rivit',
  more_one: 'Näytä {{count}} lisää',
  more_other: 'Näytä {{count}} lisää',
  load: 'viikko {{week}}: {{hours}} h, työaikaa {{capacity}} h',
  change: '{{who}} {{did}}',
  largeChange_one: '{{count}} tieto kerralla',
  largeChange_other: '{{count}} tietoa kerralla',
}
