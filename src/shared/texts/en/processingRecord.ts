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
    'The need for the data is reviewed on the day set for each person. The day is set for {{set}} people and has come for {{due}}. Retention period: [fill in]',
  security: 'Security measures',
  securityText:
    'The data is on the user’s own computer and is not sent to any online service. Changes are logged and the data is backed up. Encryption of the computer, access rights and where backups are kept: [fill in]',
}
