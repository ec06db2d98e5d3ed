import { slots } from '../../model/template'
import type { Matter } from '../../model/matter'
import type { Occurrence } from '../../model/occurrence'
import { createRecord } from '../../model/records'
import { closingSlots, openingSlots } from '../newAgenda'
import { agendaTree, ordersAt, type AgendaEntry } from '../agendaOrder'
import type { Proposal } from './proposal'

/** The records to create when a proposal is accepted. */
export interface AcceptedItems {
  readonly matters: readonly Matter[]
  readonly occurrences: readonly Occurrence[]
}

interface Place {
  readonly parentId: string | null
  readonly order: string
}

/**
 * Puts a proposal on the agenda: under the item that holds its place, last; else before any other
 * business, next meeting and closing. A standing item takes its own place. A substance item gets a
 * matter unless it has one. Throws a ZodError only when a record would break its schema.
 */
export function acceptProposal(
  proposal: Proposal,
  agenda: readonly Occurrence[],
  meetingId: string,
): AcceptedItems {
  const tree = agendaTree(agenda)
  const place = placeOf(proposal, tree)
  const matter = proposal.substance && proposal.matterId === null ? matterOf(proposal) : null
  const parent = occurrenceOf(proposal, meetingId, place, matter?.id ?? proposal.matterId)
  const orders = ordersAt([], 0, proposal.children.length)
  const children = proposal.children.map((child, index) =>
    occurrenceOf(child, meetingId, { parentId: parent.id, order: orders[index] ?? 'a0' }, null),
  )
  return { matters: matter ? [matter] : [], occurrences: [parent, ...children] }
}

function placeOf(proposal: Proposal, tree: readonly AgendaEntry[]): Place {
  const parent = parentOf(proposal, tree)
  if (parent) {
    const [order = 'a0'] = ordersAt(parent.children, parent.children.length)
    return { parentId: parent.occurrence.id, order }
  }
  const top = tree.map((entry) => entry.occurrence)
  const index = topLevelIndex(proposal, top)
  const [order = 'a0'] = ordersAt(top, index === -1 ? top.length : index)
  return { parentId: null, order }
}

function parentOf(proposal: Proposal, tree: readonly AgendaEntry[]): AgendaEntry | undefined {
  if (proposal.parentKey !== null) {
    return tree.find((entry) => entry.occurrence.proposalKey === proposal.parentKey)
  }
  if (proposal.source === 'standingItems' || proposal.slot === null) return undefined
  const holds = (item: Occurrence) => item.slot === proposal.slot
  return (
    tree.find((entry) => holds(entry.occurrence)) ??
    tree.find((entry) => entry.children.some(holds))
  )
}

/** Before which top-level item it goes; -1: last. */
function topLevelIndex(proposal: Proposal, top: readonly Occurrence[]): number {
  const { source, slot } = proposal
  if (source === 'formalProcedure') return afterOpening(top)
  if (source !== 'standingItems' || slot === null) {
    return top.findIndex((item) => closingSlots.has(item.slot))
  }
  const rank = slots.indexOf(slot)
  return top.findIndex((item) => item.slot !== null && slots.indexOf(item.slot) > rank)
}

/** Formal procedure comes right after the opening and those present. */
function afterOpening(top: readonly Occurrence[]): number {
  return top.findLastIndex((item) => openingSlots.has(item.slot)) + 1
}

function matterOf(proposal: Proposal): Matter {
  return createRecord('matter', {
    title: proposal.title,
    background: proposal.explanation,
    ownerId: proposal.ownerId,
    areaId: proposal.areaId,
    links: [...proposal.links],
  })
}

function occurrenceOf(
  proposal: Proposal,
  meetingId: string,
  place: Place,
  matterId: string | null,
): Occurrence {
  return createRecord('occurrence', {
    meetingId,
    matterId,
    ...place,
    section: proposal.section,
    title: matterId === null ? proposal.title : null,
    slot: proposal.source === 'standingItems' ? proposal.slot : null,
    kind: proposal.kind,
    minutes: proposal.minutes,
    presenterId: proposal.presenterId,
    explanation: proposal.explanation,
    proposal: proposal.proposal,
    attachments: [...proposal.attachments],
    files: [...proposal.files],
    links: [...proposal.links],
    visibility: proposal.visibility,
    proposalKey: proposal.key,
  })
}
