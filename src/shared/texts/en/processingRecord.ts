/** The record of processing activities (GDPR art. 30). Words in brackets are for the office to fill in. */
export const processingRecord = {
  type: 'Record of processing activities',
  title: 'Record of processing activities',
  blank: '[fill in]',
  controller: 'Controller',
  contact: 'Contact details',
  officer: 'Data protection officer',
  purpose: 'Purpose of processing',
  purposeText:
    'Running international cooperation: meetings, representation, responsibilities, tasks, projects and contacts.',
  basis: 'Legal basis',
  basisText:
    'A task carried out in the public interest (GDPR Article 6(1)(e), Finnish Data Protection Act section 4). [check]',
  purposes: 'Reasons for keeping written for people',
  groups: 'Categories of data subjects',
  team: 'Team members: {{count}}',
  contacts: 'Other contacts: {{count}}',
  data: 'Categories of personal data',
  dataGroup: 'Data',
  people: 'People who have it',
  other: 'A person may also appear in: {{kinds}}.',
  recipients: 'Recipients',
  recipientsText:
    'Those invited to meetings and the distribution lists to which agendas and minutes are sent. {{count}} dispatches are recorded. Others: [fill in]',
  transfers: 'Transfers outside the EU and EEA',
  transfersText: 'The program transfers no data by itself. Documents sent by e-mail: [fill in]',
  retention: 'Retention',
  retentionText:
    'The need for the data is reviewed on the day set for each person. The day is set for {{set}} people and has come for {{due}}.',
  keptCaption: 'What is kept and for how long',
  keptTime: 'Kept',
  keptWhy: 'Ground',
  reviewedEvery_one: 'The need is reviewed every month',
  reviewedEvery_other: 'The need is reviewed every {{count}} months',
  kept: {
    contact: {
      what: 'Data of other contacts',
      why: 'Keeping in touch needs data that is up to date; what is not needed is erased (GDPR Article 5).',
    },
    team: {
      what: 'Data of team members',
      why: 'Tasks and responsibilities; also reviewed when a person leaves the team.',
    },
    sent: {
      what: 'Recipients of what was sent',
      time: 'With the meeting; name and address are erased when the person is',
      why: 'Shows to whom an invitation, an agenda or minutes were sent.',
    },
    decisions: {
      what: 'Meetings, matters and approved minutes',
      time: 'Permanently; the official copy is in the case management system',
      why: 'Decisions must remain understandable. When a person is erased, a role stands in place of the name.',
    },
    work: {
      what: 'Tasks, responsibilities, seats and project data',
      time: "Until removed; programmes' own retention periods are among the duties of closed programmes",
      why: 'Following up the work and readiness for audits.',
    },
    bin: {
      what: 'Bin',
      time: 'Until brought back; personal data is erased from the bin too',
      why: 'What was removed by mistake can be brought back.',
    },
    log: {
      what: 'Change log',
      time: 'As long as the workspace',
      why: 'Shows who changed what and when.',
    },
    backups: {
      what: 'Backups',
      time: 'The 30 newest, daily ones for three weeks and monthly ones for a year',
      why: 'Restoring the data after a failure.',
    },
  },
  security: 'Security measures',
  securityText:
    'The data is on the user’s own computer and is not sent to any online service. Changes are logged and the data is backed up. Encryption of the computer, access rights and where backups are kept: [fill in]',
}
