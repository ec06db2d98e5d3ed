export const suspension = {
  title: 'Keskeytys',
}
