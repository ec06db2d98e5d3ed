export const taskTimeline = {
  title: 'Timeline',
  label: 'Timeline of tasks',
  early: 'begins before what it comes after is due',
  legend: {
    accent: 'On time',
    danger: 'Overdue',
    attention: 'Begins before the one it comes after',
    arrow: 'From the task before to the one after',
  },
  noWorkstream: 'No workstream',
  undated_one: 'One open task has no day and is not on the timeline.',
  undated_other: '{{count}} open tasks have no day and are not on the timeline.',
  empty: 'No tasks on the timeline',
  emptyText: 'The timeline has the open tasks with a start or due day.',
  columns: {
    title: 'Task',
    workstream: 'Workstream',
    start: 'Starts',
    due: 'Due',
    after: 'Comes after',
    marks: 'To be noted',
  },
}
