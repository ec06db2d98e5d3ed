import morphdom from 'morphdom'
import { useEffect, useRef } from 'react'
import { documentCss } from '@shared/documents/documentCss'
import { renderBody } from '@shared/documents/html'
import type { DocumentTree } from '@shared/documents/tree'

/** Width of an A4 sheet in CSS pixels. */
const sheetWidth = 794

/**
 * The paper as it will be exported, scaled to the pane. It lives in a shadow root, so that the window's
 * styles do not touch it, and the encoder has escaped every text in it.
 */
export function PaperSheet({ tree }: { tree: DocumentTree }) {
  const host = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = host.current
    if (!element) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    if (root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(documentCss)
      root.adoptedStyleSheets = [sheet]
    }
    const { body } = new DOMParser().parseFromString(renderBody(tree), 'text/html')
    const [shown, paper] = [root.firstElementChild, body.firstElementChild]
    if (!paper) return
    // What stays as it is is left alone: a page of which one line changed is not laid out anew.
    if (shown) morphdom(shown, paper, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) })
    else root.append(paper)
  }, [tree])

  useEffect(() => {
    const element = host.current
    const pane = element?.parentElement
    if (!element || !pane) return
    const observer = new ResizeObserver(() => {
      element.style.setProperty('zoom', String(Math.min(1, pane.clientWidth / sheetWidth)))
    })
    observer.observe(pane)
    return () => {
      observer.disconnect()
    }
  }, [])

  return <div ref={host} style={{ width: sheetWidth }} />
}
