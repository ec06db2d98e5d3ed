export const network = {
  title: 'Verkosto',
}
