import { register } from '@renderer/register/definition'
import { nameOf } from '@renderer/register/names'
import { seatColumns } from './seatColumns'
import { seatFields } from './seatFields'
import { seatUses } from './seatUses'

/** Seats in bodies: who sits, the personal deputy, the term; those without a deputy are marked. */
export const seatRegister = register({
  kind: 'seat',
  uses: seatUses,
  words: (t) => ({
    title: t('registers.seat.title'),
    add: t('registers.seat.add'),
    empty: t('registers.seat.empty'),
    emptyText: t('registers.seat.emptyText'),
  }),
  name: (seat, { t, language, records }) =>
    t('registers.seat.name', {
      body: nameOf(records.body, seat.bodyId, language),
      role: t(`model.seatRole.${seat.role}`),
    }),
  defaultView: {
    sort: [{ id: 'body', descending: false }],
    filters: { term: { kind: 'choice', values: ['running', 'ending', 'lapsed', 'coming'] } },
  },
  dayLabel: (t) => t('cooperation.seat.day'),
  // A seat stands for a party or a group, never both.
  beforeSave: (seat) => (seat.represents === null ? seat : { ...seat, group: '' }),
  columns: seatColumns,
  fields: seatFields,
})
