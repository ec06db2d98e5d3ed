/** The largest file that is kept, in bytes: what a mail system of a public body usually lets through. */
export const attachmentSizeLimit = 25 * 1024 * 1024
/** How much all kept files take together at most, in bytes. */
export const attachmentsSizeLimit = 2 * 1024 * 1024 * 1024
/** The most files added at once. */
export const attachmentCountLimit = 20

/** The kinds whose records can have files. */
export const attachedKinds = ['meeting', 'occurrence', 'matter', 'task', 'project'] as const
export type AttachedKind = (typeof attachedKinds)[number]

/** Papers and pictures that their programs show without running anything in them. Macros, scripts, pages: not. */
const harmless = /\.(pdf|docx|xlsx|pptx|odt|ods|odp|txt|md|png|jpe?g|gif)$/i

/** True for a file that the system's program may open; any other can only be saved. */
export function isOpenable(name: string): boolean {
  return harmless.test(name)
}
