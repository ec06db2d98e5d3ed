import { changed, type Fields, fieldsIn } from './keptWords'
import { isPlainObject } from './safety'

/**
 * Version 7 to 8: a body says its rule of quorum, and a series its own lists of recipients, which begin empty. A body
 * with formal procedures, or with a meeting that notes quorum, was shown whether more than half of the members are
 * there: from now on that is its rule. A database may have got the default of the field on its way here.
 */
export function quorumRules(file: Fields): Fields {
  if (!isPlainObject(file['records'])) return file
  const records = file['records']
  const noting = fieldsIn(records['meeting']).filter((meeting) => meeting['quorum'] === true)
  const noted = new Set(noting.map(({ bodyId }) => bodyId))
  const bodies = changed(records, 'body', (body) =>
    body['formal'] === true || noted.has(body['id'])
      ? { ...body, quorum: { rule: 'majority', least: null } }
      : body,
  )
  return { ...file, records: { ...records, ...bodies } }
}
