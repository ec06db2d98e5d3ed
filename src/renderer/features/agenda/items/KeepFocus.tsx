import { Component, type ReactNode } from 'react'

/**
 * Keeps the focus where it is when rows change places: a browser takes it from an element that is
 * moved in the document, and keys pressed quickly would be lost. A class, because only a class can
 * look at the document just before it changes.
 */
export class KeepFocus extends Component<{ children: ReactNode }> {
  override getSnapshotBeforeUpdate(): Element | null {
    return document.activeElement
  }

  override componentDidUpdate(_props: unknown, _state: unknown, before: Element | null) {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (isLost && before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true })
    }
  }

  override render() {
    return this.props.children
  }
}
