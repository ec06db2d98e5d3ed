export const suspension = {
  title: 'Suspension',
}
