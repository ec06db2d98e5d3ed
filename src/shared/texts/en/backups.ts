export const backups = {
  status: {
    running: 'Backing up…',
    today: 'Backup {{clock}}',
    earlier: 'Backup {{day}}',
    old: 'Backup of {{day}} is old',
    none: 'No backup yet',
    failed: 'Backup failed',
    second: 'Second copy failed',
    faulty: 'Backup holds errors',
  },
  title: 'Backups',
  about:
    'KV Desk makes a backup by itself every ten minutes when something has changed, when it closes, and before large changes. Each one is read back from the disk and verified.',
  last_one: 'The last verified backup was made on {{time}}. It holds {{count}} record.',
  last_other: 'The last verified backup was made on {{time}}. It holds {{count}} records.',
  noneYet: 'There is no verified backup yet.',
  oldAdvice:
    'The last verified backup is more than a day old, and the records have changed since. Make one now.',
  failed:
    'The backup failed. The records are safe in the database, but there is no copy of them. {{reason}}',
  faulty_one:
    'The backup holds one error, which is in the database too. Save a copy of the workspace to a file and ask for help.',
  faulty_other:
    'The backup holds {{count}} errors, which are in the database too. Save a copy of the workspace to a file and ask for help.',
  place: 'The backups are in the folder {{folder}}.',
  show: 'Open the folder',
  nowText: 'Makes a backup at once and verifies it.',
  now: 'Back up now',
  done: 'The backup was made and verified.',
  secondText:
    'Each backup can go to a second place as well, such as a network drive. Your records then outlive this computer. A backup holds everything, personal data too, and is not encrypted.',
  secondChoose: 'Choose a second place…',
  secondPlace: 'The second copy goes to the folder {{folder}}.',
  secondWritten: 'Last copied there on {{time}}.',
  secondProblem:
    'The second copy failed. The first one is safe. It will be tried again with the next backup. {{reason}}',
  secondOther: 'Change the place…',
  secondForgetText: 'Backups that are in the second place already stay there.',
  secondForget: 'Stop the second copy',
  list: {
    label: 'Backups, the newest first',
    time: 'Made',
    reason: 'Why',
    records: 'Records',
    size: 'Size',
    actions: 'Actions',
    megabytes: '{{size}} MB',
    restore: 'Restore…',
    restoreNamed: 'Restore the backup of {{time}}',
    all: 'Show all {{count}}',
    empty: 'There are no backups.',
    damaged: 'This backup is damaged and cannot be restored.',
    newer: 'This backup was made by a newer KV Desk, which can restore it.',
    unread: 'The folder of the backups could not be read. {{reason}}',
    reasons: {
      asked: 'Asked for',
      interval: 'On schedule',
      quit: 'KV Desk was closed',
      upgrade: 'Before upgrading the database',
      import: 'Before an import',
      merge: 'Before a merge',
      restore: 'Before a restore',
      empty: 'Before emptying',
      bulk: 'Before a large removal',
      other: 'Another reason',
    },
  },
  restore: {
    title: 'Restore this backup?',
    titleFile: 'Restore the file {{name}}?',
    from: 'The backup was made on {{time}}.',
    reading: 'The backup is read and verified…',
    nothing: 'The backup holds exactly the records that the workspace holds now.',
    summary: 'Restoring adds {{added}}, changes {{changed}} and removes {{removed}} records.',
    table: 'What restoring changes, kind by kind',
    kind: 'Kind',
    now: 'Now',
    then: 'In backup',
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    kept: 'The present records are backed up first. Restoring can also be undone.',
    go: 'Restore',
    refused_one:
      'The backup holds one error and cannot be restored. The present records are as they were.',
    refused_other:
      'The backup holds {{count}} errors and cannot be restored. The present records are as they were.',
    notKept: 'The present records could not be backed up, so nothing was restored. {{reason}}',
    notSaved: 'Restoring failed. The present records are as they were.',
    done: 'The backup was restored.',
  },
  recovery: {
    label: 'Recovery',
    empty: {
      title: 'The database is empty although it held records',
      text: 'The database was lost or replaced by an empty one: the disk may have been full, the computer switched off, or the folder moved. Restore a backup below.',
    },
    shrunken: {
      title: 'The database lacks records',
      text: 'What was saved last is no longer in the database. It may have been damaged when the computer was switched off or the disk was full. Restore a backup below; the present records are backed up first.',
    },
    unreadable: {
      title: 'The database could not be opened',
      text: 'Nothing was touched. Close other windows of KV Desk, see that the disk has room, and try again.',
    },
    newer: {
      title: 'The database is from a newer KV Desk',
      text: 'A newer KV Desk, which stores records in another way, was used on this computer. Your records are safe and were not touched. Install the newer version to get back to them.',
    },
    upgrade: {
      title: 'The database was not upgraded',
      text: 'The new KV Desk upgrades the database, but the backup before the upgrade failed. Nothing was touched. See that the disk has room, and try again.',
    },
    again: 'Try again',
    upgradeAnyway: 'Upgrade without a backup',
    asideText:
      'If trying again does not help, the database can be moved aside. It is not deleted. KV Desk starts again and restores the records from a backup.',
    aside: 'Move the database aside',
    backups: 'Backups',
    fileText:
      'A backup or a workspace may also be elsewhere, such as in the second place or on a memory stick.',
    file: 'Choose a file…',
    continueText: {
      empty:
        'If the records are not needed, you can go on with an empty workspace. The backups stay.',
      shrunken:
        'If what is missing is not needed, you can go on with what there is. The backups stay.',
    },
    continue: { empty: 'Go on empty', shrunken: 'Go on with what there is' },
    sure: 'Go on without restoring?',
    sureGo: 'Go on without restoring',
  },
}
