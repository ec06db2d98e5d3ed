/*
 * One module for one icon: the package's index holds some 6,000 of them, which every test run and
 * build would read. These modules come without types.
 */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { FunctionComponent, SVGProps } from 'react'
  const icon: FunctionComponent<SVGProps<SVGSVGElement>>
  export default icon
}
