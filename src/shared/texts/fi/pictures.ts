export const pictures = {
  title: 'Kuvat',
}
