export const page = {
  title: 'Tiedon sivu',
}
