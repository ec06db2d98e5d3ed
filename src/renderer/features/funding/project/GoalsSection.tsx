import type { Project } from '@shared/model/project'
import styles from './Project.module.css'

/** The goals of a project in order of importance. */
export function GoalsSection({ record }: { record: Project }) {
  return (
    <ol className={styles['goals']}>
      {record.goals.map((goal, index) => (
        <li key={index}>{goal}</li>
      ))}
    </ol>
  )
}
