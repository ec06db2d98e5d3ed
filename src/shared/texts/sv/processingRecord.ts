/** The record of processing activities (GDPR art. 30). Words in brackets are for the office to fill in. */
export const processingRecord = {
  type: 'Register över behandling',
  title: 'Register över behandling',
  blank: '[fyll i]',
  controller: 'Personuppgiftsansvarig',
  contact: 'Kontaktuppgifter',
  officer: 'Dataskyddsombud',
  purpose: 'Ändamålet med behandlingen',
  purposeText:
    'Skötseln av det internationella samarbetet: möten, representation, ansvar, uppgifter, projekt och kontakter.',
  basis: 'Rättslig grund',
  basisText:
    'Uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e, dataskyddslagen 4 §). [kontrollera]',
  purposes: 'Antecknade skäl till att uppgifter bevaras',
  groups: 'Kategorier av registrerade',
  team: 'Medlemmar i teamet: {{count}}',
  contacts: 'Övriga kontaktpersoner: {{count}}',
  data: 'Kategorier av personuppgifter',
  dataGroup: 'Uppgift',
  people: 'Antal personer som har den',
  other: 'En person kan dessutom förekomma i: {{kinds}}.',
  recipients: 'Mottagare',
  recipientsText:
    'De som kallats till möten och de sändlistor till vilka föredragningslistor och protokoll sänds. Antal antecknade utskick: {{count}}. Övriga: [fyll i]',
  transfers: 'Överföringar utanför EU och EES',
  transfersText:
    'Programmet överför inga uppgifter av sig självt. Handlingar som sänts per e-post: [fyll i]',
  retention: 'Lagringstider',
  retentionText:
    'Behovet av uppgifterna bedöms den dag som har angetts för varje person. Dagen har angetts för {{set}} personer och har infallit för {{due}}. Lagringstid: [fyll i]',
  security: 'Säkerhetsåtgärder',
  securityText:
    'Uppgifterna finns på användarens egen dator och sänds inte till någon nättjänst. Ändringar loggas och uppgifterna säkerhetskopieras. Datorns kryptering, åtkomsträttigheter och var säkerhetskopiorna förvaras: [fyll i]',
}
