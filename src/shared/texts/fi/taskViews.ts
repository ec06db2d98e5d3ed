/** Views of the same tasks beside the table. */
export const taskViews = {
  choice: {
    label: 'Mitkä tehtävät näytetään',
    who: 'Kenen',
    everybody: 'Kaikkien',
    mine: 'Omat ja sijaistamani',
    all: 'Kaikki',
    text: 'Sanat',
    alsoFinished: 'Myös päättyneet',
  },
}
