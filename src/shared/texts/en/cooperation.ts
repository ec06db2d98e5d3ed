export const cooperation = {
  title: 'Cooperation map',
}
