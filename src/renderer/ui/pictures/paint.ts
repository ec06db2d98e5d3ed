import { createContext, useContext } from 'react'

/** The colours of tokens.css that pictures use. */
export const paints = [
  'page',
  'surface',
  'sunken',
  'text',
  'text-soft',
  'rule',
  'rule-strong',
  'border',
  'accent',
  'accent-soft',
  'info',
  'info-soft',
  'done',
  'done-soft',
  'attention',
  'attention-soft',
  'danger',
  'danger-soft',
] as const
export type Paint = (typeof paints)[number]

/** How a picture is drawn: in the window's colours, or still, for a file that stands by itself. */
export interface Drawing {
  readonly paint: (name: Paint) => string
  /** A still picture has nothing to focus and no second drawing for small sizes. */
  readonly isStill: boolean
  /** Begins the ids of its patterns, so that two pictures on a page have their own. */
  readonly prefix: string
}

export const onScreen: Drawing = {
  paint: (name) => `var(--kv-${name})`,
  isStill: false,
  prefix: 'kv-picture',
}

const DrawingContext = createContext<Drawing>(onScreen)
export const DrawingProvider = DrawingContext.Provider

export function useDrawing(): Drawing {
  return useContext(DrawingContext)
}

/** The light theme's colours as they stand in tokens.css, whatever theme the window has. */
export function lightDrawing(): Drawing {
  const style = lightRule()
  return {
    paint: (name) => style.getPropertyValue(`--kv-${name}`).trim(),
    isStill: true,
    prefix: 'kv-still',
  }
}

function lightRule(): CSSStyleDeclaration {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || !/scheme=.light/.test(rule.selectorText)) continue
      if (rule.style.getPropertyValue('--kv-surface') !== '') return rule.style
    }
  }
  throw new Error('tokens.css has no rule for the light theme')
}
