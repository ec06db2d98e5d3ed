import { approvedMeetings, changed, type Fields, kept } from './keptWords'
import { isPlainObject } from './safety'

/**
 * Version 6 to 7: the words of an outcome can be formatted. What was written before says what it said. Approved
 * minutes are left as they are to the letter, since their hash is of it.
 */
export function outcomesToRichText(file: Fields): Fields {
  if (!isPlainObject(file['records'])) return file
  const records = file['records']
  const approved = approvedMeetings(records)
  const items = changed(records, 'occurrence', (item) => {
    const outcome = item['outcome']
    if (!isPlainObject(outcome) || approved.has(item['meetingId'])) return item
    return { ...item, outcome: kept(outcome, ['text']) }
  })
  return { ...file, records: { ...records, ...items } }
}
