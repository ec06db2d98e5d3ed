import type { Mark } from '@shared/search/types'

/** A text with the matched parts marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const starts = marks.map(([, end]) => end)
  return (
    <>
      {marks.map(([start, end], at) => (
        <span key={start}>
          {text.slice(starts[at - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1) ?? 0)}
    </>
  )
}
