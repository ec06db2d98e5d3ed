import { expect, test } from 'vitest'
import { composeMatterPaper } from '@shared/documents/matterPaper'
import type { MinutesData } from '@shared/documents/minutesData'
import { renderPlainText } from '@shared/documents/plainText'
import { documentTree } from '@shared/documents/tree'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { heldMeeting } from './heldSample'
import { organisation } from './sample'

const matter = createRecord('matter', {
  title: { fi: 'Edustaja nuorisoneuvostoon' },
  background: { fi: '**Kausi** on kaksi vuotta.' },
  caseNumber: '12/2026',
})

/** The meeting with the matter as one of its items, by the item's title. */
function withMatter(data: MinutesData, title: string): MinutesData {
  const occurrences = data.occurrences.map((item) =>
    item.title?.fi === title ? { ...item, matterId: matter.id } : item,
  )
  return { ...data, occurrences, matters: new Map([[matter.id, matter]]) }
}

const held = withMatter(heldMeeting(), 'Edustajan nimeäminen nuorisoneuvostoon')
const earlier = withMatter(
  heldMeeting({ number: '1/2026', start: '2026-11-03T07:00:00.000Z', state: 'cancelled' }),
  'Viestintä',
)

function paper(meetings: readonly MinutesData[], language: 'fi' | 'sv' = 'fi') {
  return composeMatterPaper(
    {
      matter,
      organisation,
      meetings,
      owner: 'Aino Esimerkki',
      area: local(''),
      today: '2026-12-10',
    },
    language,
  )
}

test('the history goes from meeting to meeting, the oldest first, with what was said and decided', () => {
  const tree = paper([held, earlier])
  expect(documentTree.parse(tree)).toEqual(tree)
  const text = renderPlainText(tree).replaceAll('\u00a0', ' ')
  const parts = [
    'Omistaja: Aino Esimerkki',
    'Asianumero: 12/2026',
    'Kausi on kaksi vuotta.',
    '1/2026, 3.11.2026',
    'Kokous peruttiin.',
    '2/2026, 8.12.2026',
    'Kohta 3',
    'Nimetään edustaja.',
    'Keskusteltiin nuorten kuulemisesta.',
    'Nimettiin Tuuli Tietäjä.',
    'T-2026-14',
  ]
  const places = parts.map((part) => text.indexOf(part))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(text).not.toContain('EI SAA PAINAA')
})

test('a matter that no meeting has had says so, and Swedish tells which texts are only in Finnish', () => {
  expect(renderPlainText(paper([]))).toContain('Asia ei ole vielä ollut kokouksessa.')
  const swedish = renderPlainText(paper([held], 'sv'))
  expect(swedish).toContain('Ärendenummer')
  expect(swedish).toContain('Kausi on kaksi vuotta.')
})
