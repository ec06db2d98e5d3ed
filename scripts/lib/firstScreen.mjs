/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/** What only showing the first screen does not take: with it, the screen would come later. */
const forbidden = /[\\/]node_modules[\\/](zod|@floating-ui|fractional-indexing)[\\/]/

/**
 * The page's first script reads the database and only then asks for the code that draws the window. The page
 * itself names that code and its styles, so that they are fetched and compiled meanwhile; and nothing may creep
 * into either that the first screen does not need.
 * @type {import('vite').Plugin}
 */
export const firstScreen = {
  name: 'first-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {}, chunk: start }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const drawing = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/app/draw.tsx'))
      if (!start || !drawing)
        throw new Error('No chunk draws the window: see renderer/app/start.ts.')
      const atStart = withImports(start, chunks)
      const toDraw = withImports(drawing, chunks)
      refuse([...atStart, ...toDraw])
      const names = toDraw
        .filter((chunk) => !atStart.includes(chunk))
        .map((chunk) => chunk.fileName)
      const styles = [...(drawing.viteMetadata?.importedCss ?? [])]
      return [
        ...names.map((name) => link('modulepreload', name)),
        ...styles.map((name) => link('stylesheet', name)),
      ]
    },
  },
}

/** @param {readonly Chunk[]} chunks @throws when one holds a module that comes too early */
function refuse(chunks) {
  const early = chunks.flatMap(({ moduleIds }) => moduleIds).find((id) => forbidden.test(id))
  if (early) throw new Error(`The first screen would load ${early}; import it where it is needed.`)
}

/**
 * A chunk and all that it imports, once each.
 * @param {Chunk} chunk @param {readonly Chunk[]} chunks @param {Chunk[]} found @returns {Chunk[]}
 */
function withImports(chunk, chunks, found = []) {
  if (found.includes(chunk)) return found
  found.push(chunk)
  for (const other of chunks)
    if (chunk.imports.includes(other.fileName)) withImports(other, chunks, found)
  return found
}

/** @param {string} rel @param {string} name @returns {import('vite').HtmlTagDescriptor} */
const link = (rel, name) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${name}` },
  injectTo: 'head',
})
