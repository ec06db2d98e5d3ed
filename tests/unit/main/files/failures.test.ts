import { describe, expect, it } from 'vitest'
import { failureCodes } from '@shared/ipc/result'
import { en, fi } from '@shared/texts/catalogue'
import { failureOf } from '../../../../src/main/files/failures'

const errno = (code: string) => Object.assign(new Error(`${code}: not so`), { code })
const linux = { platform: 'linux', targetExists: true } as const

describe('failureOf', () => {
  it.each([
    ['EACCES', 'noPermission'],
    ['EPERM', 'noPermission'],
    ['EROFS', 'noPermission'],
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EBUSY', 'fileInUse'],
    ['ENOENT', 'notFound'],
    ['ENOTDIR', 'notFound'],
    ['EFBIG', 'tooLarge'],
    ['EIO', 'failed'],
  ])('%s is %s', (code, expected) => {
    expect(failureOf(errno(code), linux)).toBe(expected)
  })

  it('takes a refusal over an existing file on Windows for a file in use', () => {
    const windows = { platform: 'win32', targetExists: true } as const
    expect(failureOf(errno('EPERM'), windows)).toBe('fileInUse')
    expect(failureOf(errno('EPERM'), { ...windows, targetExists: false })).toBe('noPermission')
  })

  it('calls anything else failed', () => {
    for (const error of [new Error('x'), 'x', null, { code: 'EACCES' }]) {
      expect(failureOf(error, linux)).toBe('failed')
    }
  })

  it('has a text for every code in both languages', () => {
    for (const catalogue of [fi, en]) {
      expect(Object.keys(catalogue.main.failures).toSorted()).toEqual(failureCodes.toSorted())
    }
  })
})
