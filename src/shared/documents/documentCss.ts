import { paper } from './layout'

const side = `grid-template-columns: ${paper.body}cm minmax(0, 1fr)`

/** The look of the paper, the same in the preview, the HTML file and the PDF. */
export const documentCss = `
@page {
  size: A4;
  margin: 1.5cm ${paper.right}cm ${paper.bottom}cm ${paper.left}cm;
}
.paper {
  box-sizing: border-box;
  max-width: ${paper.width}cm;
  margin: 0 auto;
  padding: 1.2cm ${paper.right}cm 1.5cm ${paper.left}cm;
  background: #fff;
  color: #1a1a1a;
  color-scheme: light;
  font: 11pt/1.35 Arial, 'Liberation Sans', Helvetica, sans-serif;
  hyphens: auto;
  overflow-wrap: anywhere;
  unicode-bidi: plaintext;
}
.paper * { box-sizing: border-box; }
.paper .head {
  display: grid;
  grid-template-columns: ${paper.headerMiddle}cm ${(paper.headerRight - paper.headerMiddle).toFixed(1)}cm minmax(0, 1fr);
  align-items: start;
  margin-bottom: 1.2cm;
}
.paper .head p, .paper dl, .paper dd, .paper dd p { margin: 0; }
.paper .head .type { font-weight: bold; }
.paper h1 { margin: 0 0 14pt; font-size: 14pt; line-height: 1.25; }
.paper h2 { margin: 16pt 0 4pt; font-size: 11.5pt; line-height: 1.3; }
.paper h3 { margin: 10pt 0 3pt; font-size: 11pt; line-height: 1.3; }
.paper h1, .paper h2, .paper h3, .paper .meta:has(+ dl) { break-after: avoid; }
.paper .numbered { display: grid; grid-template-columns: var(--number) minmax(0, 1fr); }
.paper .row, .paper .meta { display: grid; ${side}; margin: 0 0 6pt; }
.paper .facts .row { break-inside: avoid; margin-bottom: 3pt; }
.paper dt { padding-right: 0.3cm; }
.paper .labelled dd > * + * { margin-top: 5pt; }
.paper h4, .paper h5, .paper h6 { margin: 8pt 0 2pt; font-size: 11pt; line-height: 1.3; }
.paper h5, .paper h6 { font-style: italic; }
.paper h4, .paper h5, .paper h6 { break-after: avoid; }
.paper .labelled dd > :first-child { margin-top: 0; }
.paper dd ul, .paper dd ol, .paper dd table { margin: 0; width: auto; }
.paper dd li > p { margin: 0; }
.paper dd table { width: 100%; }
.paper .facts dd p + p, .paper .closing dd p + p { margin-top: 0; }
.paper a { color: #1d4f91; }
.paper .meta { color: #444; font-size: 10pt; }
.paper .text, .paper ul, .paper ol, .paper table { margin: 0 0 6pt ${paper.body}cm; }
.paper ul, .paper ol { padding-left: 0.6cm; }
.paper table { width: calc(100% - ${paper.body}cm); border-collapse: collapse; }
.paper caption { padding-bottom: 3pt; text-align: left; font-weight: bold; }
.paper table.wide { width: 100%; margin-left: 0; }
.paper table.wide td { overflow-wrap: break-word; }
.paper thead { display: table-header-group; }
.paper tr { break-inside: avoid; }
.paper th, .paper td { padding: 2pt 6pt 2pt 0; border-bottom: 0.5pt solid #888; text-align: left; vertical-align: top; }
.paper .signatures { display: grid; grid-template-columns: repeat(auto-fill, minmax(6cm, 1fr)); gap: 1.4cm 0.8cm; margin-top: 2cm; padding: 0; list-style: none; break-inside: avoid; }
.paper .signatures li { border-top: 0.5pt solid #444; padding-top: 3pt; break-inside: avoid; }
.paper .signatures p { margin: 0; min-height: 1.2em; }
.paper .signatures p + p { color: #444; font-size: 10pt; }
.paper .closing { margin-top: 22pt; break-inside: avoid; }
.paper .missing { color: #8a3b00; font-style: italic; }
.paper .foot { margin-top: 1.2cm; padding-top: 4pt; border-top: 0.5pt solid #888; color: #444; font-size: 9pt; }
.paper p, .paper dd { orphans: 2; widows: 2; }
@media print {
  .paper { max-width: none; padding: 0; }
}
`.trim()

/** For the PDF: head and foot are printed in the margins of every page, not in the text. */
export const pagedCss = `
@page { margin: ${paper.top}cm ${paper.right}cm ${paper.bottom}cm ${paper.left}cm; }
.paper { max-width: none; padding: 0; }
.paper .head, .paper .foot { display: none; }
`.trim()
