import type { Person } from '@shared/model/person'
import { actingFor } from '@shared/rules/acting'
import { nextReview, reviewMonthsIn } from '@shared/rules/personReview'
import { isWithin } from '@shared/rules/time'
import { register, type RegisterContext } from '@renderer/register/definition'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { formatList } from '@renderer/ui/format'
import { engagementSection } from './network/EngagementSection'
import { StatusMark } from '@renderer/ui/StatusMark'
import { personSortName } from '@shared/model/personName'
import { personFields } from './personFields'
import { PersonalDataMenu } from './personal/PersonalDataMenu'
import { ProcessingRecordButton } from './personal/ProcessingRecordButton'
import { PersonSeats } from './sections/PersonSeats'

type Context = RegisterContext<'person' | 'organisation' | 'cover'>

/** Team members and outside contacts, and roles whose holder is not named. */
export const personRegister = register({
  kind: 'person',
  uses: ['person', 'organisation', 'cover'],
  words: (t) => ({
    title: t('registers.person.title'),
    add: t('registers.person.add'),
    empty: t('registers.person.empty'),
    emptyText: t('registers.person.emptyText'),
  }),
  name: personSortName,
  PanelActions: PersonalDataMenu,
  Tools: ProcessingRecordButton,
  initial: ({ today, records }) => ({
    reviewOn: nextReview(
      { teamMember: false },
      today,
      reviewMonthsIn(records.organisation.values()),
    ),
  }),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: (context) => {
    const { t, language, records } = context
    const presence = presenceReader(context)
    return [
      {
        kind: 'text',
        id: 'name',
        header: t('model.field.name'),
        value: personSortName,
        width: 240,
        grow: 3,
      },
      {
        kind: 'text',
        id: 'title',
        field: 'title',
        header: t('model.field.titleOfPerson'),
        value: (person) => (person.familyName ? person.title : ''),
        width: 120,
      },
      {
        kind: 'text',
        id: 'organisation',
        field: 'organisationId',
        header: t('model.field.organisation'),
        value: (person) => nameOf(records.organisation, person.organisationId, language),
        width: 120,
      },
      {
        kind: 'choice',
        id: 'teamMember',
        field: 'teamMember',
        header: t('model.field.teamMember'),
        value: (person) => (person.teamMember ? 'yes' : 'no'),
        choices: [
          { value: 'yes', label: t('registers.person.teamYes') },
          { value: 'no', label: t('registers.person.teamNo') },
        ],
        width: 115,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'presence',
        header: t('registers.person.presence'),
        value: (person) => presence(person).text,
        render: (person) => {
          const { text, isAway } = presence(person)
          return text && <StatusMark tone={isAway ? 'paused' : 'info'} label={text} />
        },
        width: 120,
      },
      {
        kind: 'text',
        id: 'roles',
        field: 'roles',
        header: t('model.field.roles'),
        value: (person) => person.roles.join(', '),
        width: 120,
      },
      {
        kind: 'text',
        id: 'email',
        field: 'email',
        header: t('model.field.email'),
        value: (person) => person.email,
      },
      {
        kind: 'text',
        id: 'phone',
        field: 'phone',
        header: t('model.field.phone'),
        value: (person) => person.phone,
        shown: false,
      },
      {
        kind: 'date',
        id: 'reviewOn',
        header: t('model.field.reviewOn'),
        value: (person) => person.reviewOn,
        width: 110,
        grow: 0,
        shown: false,
      },
      {
        kind: 'text',
        id: 'languages',
        field: 'languages',
        header: t('model.field.languages'),
        value: (person) => person.languages.map((one) => t(`common.languages.${one}`)).join(', '),
        shown: false,
      },
      ...sourceColumns<Person>(t),
    ]
  },
  fields: personFields,
  sections: [
    {
      id: 'seats',
      title: (t) => t('cooperation.section.personSeats'),
      Section: PersonSeats,
    },
    engagementSection('person'),
  ],
})

/** Reads of a person "Poissa, sijaisena Sukuvaara Katja", or whom they cover today; '' on an ordinary day. */
function presenceReader({ t, language, records, today }: Context) {
  const covers = [...records.cover.values()].filter((cover) => isWithin(today, cover))
  return (person: Person) => {
    const { coveredId, personId } = actingFor(person.id, today, covers)
    if (coveredId !== null) {
      const name = nameOf(records.person, personId, language)
      return { text: t('registers.person.away', { name }), isAway: true }
    }
    const covered = covers
      .filter((cover) => cover.coveringId === person.id)
      .map((cover) => nameOf(records.person, cover.coveredId, language))
    const name = formatList(covered, language)
    return { text: name && t('registers.person.coverFor', { name }), isAway: false }
  }
}
