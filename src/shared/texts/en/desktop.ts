export const desktop = {
  calendar: {
    title: 'Calendar file',
    about:
      'KV Desk can keep a calendar file that Outlook opens in a folder of your choice. It shows the names, times and places of meetings and the deadlines of tasks. Everybody who can open the folder can read it.',
    on: 'Choose a folder…',
    other: 'Change the folder…',
    place: 'The file {{name}} is in the folder {{folder}}.',
    written: 'The file is up to date, written at {{clock}}.',
    problem: 'The calendar file could not be written. It is tried again every minute.',
    meetings: 'Meetings',
    deadlines: 'Deadlines',
    shares: { own: 'Own', all: 'All', none: 'None' },
    nobody: 'Choose your own record, so that KV Desk knows which are yours.',
    offText: 'Stopping changes nothing in KV Desk.',
    off: 'Stop the calendar file',
    stopping: 'Remove the file as well?',
    remove: 'Remove the file',
    leave: 'Leave the file',
    removed: 'The calendar file was removed.',
    left: 'The calendar file stays in its folder and is no longer updated.',
    deadline: 'Deadline: {{title}}',
  },
}
