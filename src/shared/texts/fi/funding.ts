export const funding = {
  title: 'Ohjelmat ja hankkeet',
}
