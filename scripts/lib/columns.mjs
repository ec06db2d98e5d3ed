/**
 * Prints rows under their heads, each column as wide as its widest cell.
 * @param {string[]} head
 * @param {string[][]} cells
 */
export function printColumns(head, cells) {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...cells].map((row) => row[at]?.length ?? 0)),
  )
  const line = (/** @type {string[]} */ row) =>
    `${row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()}\n`
  process.stdout.write(`\n${line(head)}${line(widths.map((width) => '-'.repeat(width)))}`)
  for (const row of cells) process.stdout.write(line(row))
}
