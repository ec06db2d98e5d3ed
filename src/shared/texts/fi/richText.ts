/** The editor of formatted texts. */
export const richText = {
  toolbar: 'Muotoilu',
  tools: {
    bold: 'Lihavointi',
    italic: 'Kursiivi',
    heading: 'Otsikko',
    subheading: 'Alaotsikko',
    bullets: 'Luettelo',
    numbers: 'Numeroitu luettelo',
    link: 'Linkki…',
    table: 'Lisää taulukko',
    rowAdd: 'Lisää rivi alle',
    columnAdd: 'Lisää sarake oikealle',
    rowRemove: 'Poista rivi',
    columnRemove: 'Poista sarake',
    tableRemove: 'Poista taulukko',
  },
  link: {
    title: 'Linkki',
    address: 'Verkko- tai sähköpostiosoite',
    refused: 'Kirjoita osoite, joka alkaa https://, http:// tai mailto:.',
    store: 'Tallenna',
    remove: 'Poista linkki',
  },
  leftOut: {
    pictures: 'Liitetystä tekstistä jätettiin pois kuvat. Tekstiin ei voi lisätä kuvia.',
    tables: 'Liitetyssä taulukossa oli yli 200 riviä, joten se liitettiin tavallisina riveinä.',
    formatting: 'Liitetty teksti oli niin suuri, että siitä otettiin vain sanat.',
  },
}
