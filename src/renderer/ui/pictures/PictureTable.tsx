import type { ReactNode } from 'react'
import styles from './Pictures.module.css'

interface PictureTableProps {
  label: string
  heads: readonly string[]
  /** The rows. */
  children: ReactNode
}

/** The equal of a picture in words: a table under the picture's own name. */
export function PictureTable({ label, heads, children }: PictureTableProps) {
  return (
    <div className={styles['tableWrap']} role="region" tabIndex={0} aria-label={label}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
