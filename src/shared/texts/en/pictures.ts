export const pictures = {
  title: 'Pictures',
}
