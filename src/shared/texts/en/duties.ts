export const duties = {
  title: 'Responsibilities',
}
