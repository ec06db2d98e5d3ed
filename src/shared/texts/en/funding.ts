export const funding = {
  title: 'Programmes and projects',
}
