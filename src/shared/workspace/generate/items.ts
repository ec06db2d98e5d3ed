import { generateNKeysBetween } from 'fractional-indexing'
import { local } from '../../model/base'
import type { Meeting } from '../../model/meeting'
import { outcomeCodes } from '../../model/outcome'
import { itemKinds } from '../../model/template'
import { type Build, times } from './build'
import * as words from './words'

/** The items of one meeting: mostly matters, some standing items, every fourth a sub-item. */
export function addItems(build: Build, meeting: Meeting, amount: number): void {
  const { add, random } = build
  const keys = generateNKeysBetween(null, null, amount)
  const held = meeting.state === 'held'
  let parentId: string | null = null
  let number = 0
  let child = 0
  times(amount, (index) => {
    const isChild = parentId !== null && index % 4 === 1
    if (isChild) child += 1
    else {
      number += 1
      child = 0
    }
    const standing = index === 0
    const matter = standing ? null : random.pick(build.records.matter)
    const item = add('occurrence', {
      meetingId: meeting.id,
      matterId: matter?.id ?? null,
      parentId: isChild ? parentId : null,
      order: keys[index] ?? 'a0',
      title: matter ? (held ? matter.title : null) : local('Kokouksen avaus'),
      number: held ? (isChild ? `${number}.${child}` : `${number}`) : '',
      slot: standing ? 'opening' : null,
      kind: random.pick(itemKinds),
      presenterId: build.maybe('person', index === 1 ? 0 : 0.2),
      minutes: random.whole(1, 20),
      explanation: build.text(),
      proposal: build.text(),
      attachments: random.chance(0.1) ? ['Taustamuistio'] : [],
      expertIds: index === 1 || random.chance(0.05) ? [build.idOf('person')] : [],
      links: build.links(),
      outcome: held ? { code: random.pick(outcomeCodes), text: build.text() } : null,
      ...(held ? afterwards(build, index) : {}),
      absentIds: held && (index === 1 || random.chance(0.05)) ? [build.idOf('person')] : [],
      disqualifiedIds: held && (index === 1 || random.chance(0.02)) ? [build.idOf('person')] : [],
      privateNote: random.chance(0.05) ? random.pick(words.sentences) : '',
    })
    if (!isChild) parentId = item.id
  })
}

/** What was done with a decision after the meeting. */
function afterwards(build: Build, index: number) {
  const isTold = index === 1 || build.random.chance(0.05)
  return {
    decision: { replacedById: isTold ? (build.records.occurrence.at(-1)?.id ?? null) : null },
    reporting: isTold
      ? [{ to: 'management' as const, on: build.day(-30, 0), byId: build.idOf('person') }]
      : [],
  }
}
