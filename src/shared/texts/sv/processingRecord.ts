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
    'Behovet av uppgifterna bedöms den dag som har angetts för varje person. Dagen har angetts för {{set}} personer och har infallit för {{due}}.',
  keptCaption: 'Vad som lagras och hur länge',
  keptTime: 'Lagring',
  keptWhy: 'Grund',
  reviewedEvery_one: 'Behovet bedöms varje månad',
  reviewedEvery_other: 'Behovet bedöms med {{count}} månaders mellanrum',
  kept: {
    contact: {
      what: 'Övriga kontaktpersoners uppgifter',
      why: 'Kontakterna kräver aktuella uppgifter; onödiga uppgifter raderas (dataskyddsförordningen artikel 5).',
    },
    team: {
      what: 'Teammedlemmarnas uppgifter',
      why: 'Skötseln av uppgifter och ansvar; bedöms också när en person lämnar teamet.',
    },
    sent: {
      what: 'Mottagare av utskick',
      time: 'Tillsammans med mötet; namn och adress raderas när personuppgifterna raderas',
      why: 'Visar vem kallelsen, föredragningslistan eller protokollet har skickats till.',
    },
    decisions: {
      what: 'Möten, ärenden och godkända protokoll',
      time: 'Varaktigt; det officiella exemplaret finns i ärendehanteringen',
      why: 'Besluten ska förbli begripliga. När en person raderas står rollen i stället för namnet.',
    },
    work: {
      what: 'Uppgifter, ansvar, representationer och projektuppgifter',
      time: 'Tills de raderas; programmens egna lagringstider finns bland de avslutade programmens förpliktelser',
      why: 'Uppföljning av verksamheten och beredskap för granskning.',
    },
    bin: {
      what: 'Papperskorg',
      time: 'Tills uppgiften återställs; personuppgifter raderas också ur papperskorgen',
      why: 'Det som raderats av misstag kan återställas.',
    },
    log: {
      what: 'Ändringslogg',
      time: 'Så länge arbetsytan finns',
      why: 'Visar vem som ändrat vad och när.',
    },
    backups: {
      what: 'Säkerhetskopior',
      time: 'De 30 nyaste, dagliga för tre veckor och månatliga för ett år',
      why: 'Återställning av uppgifter efter en störning.',
    },
  },
  security: 'Säkerhetsåtgärder',
  securityText:
    'Uppgifterna finns på användarens egen dator och sänds inte till någon nättjänst. Ändringar loggas och uppgifterna säkerhetskopieras. Datorns kryptering, åtkomsträttigheter och var säkerhetskopiorna förvaras: [fyll i]',
}
