import equal from 'fast-deep-equal'
import { z } from '@shared/model/fields'

/** The most letters the name of a view may have. */
export const longestName = 80

export interface NamedView<View> {
  readonly name: string
  readonly view: View
}

/** How something is looked at now, and the ways of looking at it that a person has named. */
export interface Views<View> {
  readonly current: View
  readonly named: readonly NamedView<View>[]
  /** The name of the one taken into use last; null when that was none. */
  readonly used: string | null
}

/** What is stored of the views beside the one of now. */
export function namedShape<View>(view: z.ZodType<View>) {
  return {
    named: z.array(z.object({ name: z.string().min(1).max(longestName), view })).default([]),
    used: z.string().nullable().default(null),
  }
}

/** The named view in use, which may have been changed since; undefined when none is. */
export function usedView<View>({ named, used }: Views<View>): NamedView<View> | undefined {
  return named.find(({ name }) => name === used)
}

/** True when the view of now is no longer as the one in use was saved. */
export function isChanged<View>(views: Views<View>): boolean {
  const saved = usedView(views)
  return saved !== undefined && !equal(saved.view, views.current)
}

/** A named view brought back, or with null the name the view that everybody begins with. */
export function withUsed<View>(views: Views<View>, name: string | null, view: View): Views<View> {
  return { ...views, current: view, used: name }
}

/** The view of now under a name: in the place of the one that has the name, else last. */
export function withSaved<View>(views: Views<View>, name: string): Views<View> {
  const saved = { name, view: views.current }
  const at = views.named.findIndex((one) => one.name === name)
  const named = at === -1 ? [...views.named, saved] : views.named.toSpliced(at, 1, saved)
  return { ...views, named, used: name }
}

/** A view under another name, in its place. */
export function withRenamed<View>(views: Views<View>, from: string, to: string): Views<View> {
  const named = views.named.map((one) => (one.name === from ? { ...one, name: to } : one))
  return { ...views, named, used: views.used === from ? to : views.used }
}

/** Without a named view; what is seen stays. */
export function withoutNamed<View>(views: Views<View>, name: string): Views<View> {
  const named = views.named.filter((one) => one.name !== name)
  return { ...views, named, used: views.used === name ? null : views.used }
}
