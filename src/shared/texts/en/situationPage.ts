/** The page of the situational picture. */
export const situationPage = {
  lead: 'Every number opens its rows. Arrow keys walk, Esc closes the rows.',
  since: 'Changes since',
  lastLook: 'Since the last look',
  area: 'Area of responsibility',
  everyArea: 'Every area',
  print: 'Print or export…',
  rows: '{{figure}}: rows',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
  load: 'week {{week}}: {{hours}} h, {{capacity}} h available',
  change: '{{who}} {{did}}',
  largeChange_one: '{{count}} record at once',
  largeChange_other: '{{count}} records at once',
}
