export const duties = {
  title: 'Vastuut',
}
