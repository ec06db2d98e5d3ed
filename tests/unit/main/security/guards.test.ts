import type { WebPreferences } from 'electron'
import { describe, expect, it } from 'vitest'
import { isTrustedSender } from '../../../../src/main/security/sender'
import { assertSecure, securePreferences } from '../../../../src/main/security/webPreferences'

describe('assertSecure', () => {
  it('takes the preferences of our window', () => {
    expect(() => {
      assertSecure({ ...securePreferences, preload: 'preload.js', spellcheck: true })
    }).not.toThrow()
  })

  it.each(Object.keys(securePreferences) as (keyof typeof securePreferences)[])(
    'refuses a window where %s is weakened or missing',
    (name) => {
      const weak: WebPreferences = { ...securePreferences, [name]: !securePreferences[name] }
      const missing: WebPreferences = { ...securePreferences }
      delete missing[name]
      expect(() => {
        assertSecure(weak)
      }).toThrow(name)
      expect(() => {
        assertSecure(missing)
      }).toThrow(name)
    },
  )

  it('refuses experiments', () => {
    expect(() => {
      assertSecure({ ...securePreferences, enableBlinkFeatures: 'X' })
    }).toThrow('enableBlinkFeatures')
  })
})

describe('isTrustedSender', () => {
  const origins = ['app://kv-desk']
  const frame = { origin: 'app://kv-desk', parent: null }

  it('trusts the main frame of our window with our origin, and nobody else', () => {
    const trusted = (sender: Parameters<typeof isTrustedSender>[0], id: number | null = 1) =>
      isTrustedSender(sender, id, origins)
    expect(trusted({ contentsId: 1, frame })).toBe(true)
    expect(trusted({ contentsId: 2, frame })).toBe(false)
    expect(trusted({ contentsId: 1, frame }, null)).toBe(false)
    expect(trusted({ contentsId: 1, frame: null })).toBe(false)
    expect(trusted({ contentsId: 1, frame: { ...frame, parent: frame } })).toBe(false)
    expect(trusted({ contentsId: 1, frame: { ...frame, origin: 'null' } })).toBe(false)
    expect(trusted({ contentsId: 1, frame: { ...frame, origin: 'app://kv-desk.x' } })).toBe(false)
  })
})
