export const cooperation = {
  title: 'Yhteistyökartta',
}
