import { approvedMeetings, changed, type Fields, kept } from './keptWords'
import { isPlainObject } from './safety'

/**
 * Version 4 to 5: the texts of items, templates and matters can be formatted. What was written before says what
 * it said. Approved minutes are left as they are to the letter, since their hash is of it.
 */
export function wordsToRichText(file: Fields): Fields {
  if (!isPlainObject(file['records'])) return file
  const records = file['records']
  const approved = approvedMeetings(records)
  return {
    ...file,
    records: {
      ...records,
      ...changed(records, 'occurrence', (item) =>
        approved.has(item['meetingId']) ? item : kept(item, ['explanation', 'proposal', 'notes']),
      ),
      ...changed(records, 'matter', (matter) => kept(matter, ['background'])),
      ...changed(records, 'template', (template) => {
        if (!Array.isArray(template['items'])) return template
        const items = template['items'].map((item: unknown) =>
          isPlainObject(item) ? kept(item, ['explanation', 'proposal']) : item,
        )
        return { ...template, items }
      }),
    },
  }
}
