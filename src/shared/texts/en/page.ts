export const page = {
  title: 'Record page',
}
