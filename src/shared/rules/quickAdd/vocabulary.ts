import type { TaskKind } from '../../model/taskKind'
import type { DayUnit } from '../dayUnits'

/**
 * The words that quick add understands, Finnish and English both whatever the language of the window: the
 * office writes in either. All in lower case.
 */

/** From Monday on: the name, its short form, and Finnish endings are left to the pattern. */
export const weekdays = [
  ['maanantai', 'ma', 'monday', 'mon'],
  ['tiistai', 'ti', 'tuesday', 'tue'],
  ['keskiviikko', 'ke', 'wednesday', 'wed'],
  ['torstai', 'to', 'thursday', 'thu'],
  ['perjantai', 'pe', 'friday', 'fri'],
  ['lauantai', 'la', 'saturday', 'sat'],
  ['sunnuntai', 'su', 'sunday', 'sun'],
] as const

/** From January on. The Finnish ones take an ending: *12. joulukuuta*. */
export const months = [
  ['tammikuu', 'january', 'jan'],
  ['helmikuu', 'february', 'feb'],
  ['maaliskuu', 'march', 'mar'],
  ['huhtikuu', 'april', 'apr'],
  ['toukokuu', 'may', 'may'],
  ['kesäkuu', 'june', 'jun'],
  ['heinäkuu', 'july', 'jul'],
  ['elokuu', 'august', 'aug'],
  ['syyskuu', 'september', 'sep'],
  ['lokakuu', 'october', 'oct'],
  ['marraskuu', 'november', 'nov'],
  ['joulukuu', 'december', 'dec'],
] as const

/** How units are written after a number, the longer ones first. */
export const units: readonly (readonly [DayUnit, string])[] = [
  ['workingDay', 'työpäivä[äkn]?|työpäivän|tp|working days?'],
  ['day', 'päivä[äkn]?|päivän|pv|days?|d'],
  ['week', 'viikko[ajn]?|viikon|vko|vk|weeks?|wk|w'],
  ['month', 'kuukautta|kuukauden|kuukausi|kk|months?'],
]

/** The first word, or first words, of a title that tell the kind of the task. */
export const kindWords: Readonly<Record<Exclude<TaskKind, 'other'>, readonly string[]>> = {
  meetingPreparation: [
    'kokousvalmistelu',
    'kokoukseen valmistautuminen',
    'meeting preparation',
    'prepare meeting',
  ],
  preHandling: ['ennakkokäsittely', 'pre-handling'],
  nomination: ['nimeäminen', 'nimetään', 'nomination', 'nominate'],
  statement: ['lausunto', 'lausuntopyyntö', 'vastine', 'statement'],
  positionPaper: ['kannanotto', 'vaikuttaminen', 'position paper', 'advocacy'],
  statusReport: ['tilannekatsaus', 'status report'],
  managementReport: ['johtoryhmä', 'johtoryhmälle', 'henkilöstötiedote', 'management report'],
  euOffice: ['työvaliokunta', 'executive committee'],
  callFollowUp: ['hakutiedotus', 'hakuinfo', 'haun seuranta', 'call follow-up'],
  selectionCommittee: ['valintakomitea', 'ohjauskomitea', 'selection committee'],
  monitoringCommittee: ['seurantakomitea', 'monitoring committee'],
  reportOrClaim: [
    'väliraportti',
    'loppuraportti',
    'raportti',
    'maksatushakemus',
    'interim report',
    'final report',
    'payment claim',
    'report',
  ],
  extension: ['jatkoaikahakemus', 'jatkoaika', 'extension'],
  steeringGroup: ['ohjausryhmä', 'steering group'],
  chairDuty: ['puheenjohtajuus', 'chairmanship'],
  visit: ['vierailu', 'delegaatio', 'visit', 'delegation'],
  travel: ['matka', 'matkamääräys', 'matkalasku', 'virkamatka', 'travel', 'travel claim'],
  event: ['tapahtuma', 'seminaari', 'webinaari', 'infotilaisuus', 'event', 'seminar', 'webinar'],
  agreement: ['sopimus', 'yhteistyösopimus', 'agreement'],
  retention: ['arkistointi', 'säilytys', 'archiving', 'retention'],
  website: ['verkkosivu', 'verkkosivut', 'website'],
}
