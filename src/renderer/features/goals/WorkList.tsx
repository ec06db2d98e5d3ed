import { Link } from 'wouter'
import type { WorkItem } from './workItem'
import styles from './WorkList.module.css'

/** Records by name, each the way to it. */
export function WorkList({ items }: { items: readonly WorkItem[] }) {
  return (
    <ul className={styles['list']}>
      {items.map(({ id, name, detail, path }) => (
        <li key={id}>
          <Link href={path} className={styles['name'] ?? ''}>
            {name}
          </Link>
          {detail && <span className={styles['detail']}>{detail}</span>}
        </li>
      ))}
    </ul>
  )
}
