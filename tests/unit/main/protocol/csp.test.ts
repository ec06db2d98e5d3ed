import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, newNonce } from '../../../../src/main/protocol/csp'

describe('the content security policy', () => {
  const policy = contentSecurityPolicy('abc')

  it('starts from nothing and allows our own files', () => {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src-elem 'self' 'nonce-abc';")
    expect(policy).not.toMatch(/unsafe-eval|\*|http|ws:/)
  })

  it('has unsafe-inline for style attributes only', () => {
    const loose = policy.split('; ').filter((rule) => rule.includes('unsafe'))
    expect(loose).toEqual(["style-src-attr 'unsafe-inline'"])
  })

  it('gets a nonce of 128 bits, never the same', () => {
    const nonces = Array.from({ length: 50 }, newNonce)
    expect(new Set(nonces).size).toBe(50)
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
  })
})
