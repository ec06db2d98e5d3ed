import { describe, expect, it } from 'vitest'
import { commandLineOf } from '../../../src/main/arguments'

describe('commandLineOf', () => {
  it('opens the window when no command is given', () => {
    expect(commandLineOf(['electron', '--no-sandbox', '.'], false)).toBeNull()
    expect(commandLineOf(['kv-desk'], true)).toBeNull()
    expect(commandLineOf(['kv-desk', '--enable-logging'], true)).toBeNull()
  })

  it('takes the words after --cli, switches before it left out', () => {
    const argv = ['electron', '--no-sandbox', '.', '--cli', 'check', '--workspace', 'a.json']
    expect(commandLineOf(argv, false)).toEqual(['check', '--workspace', 'a.json'])
    expect(commandLineOf(['electron', '.', '--cli'], false)).toEqual([])
  })

  it('takes a first word that is a command only in the packaged program', () => {
    expect(commandLineOf(['kv-desk', 'list', 'meetings'], true)).toEqual(['list', 'meetings'])
    expect(commandLineOf(['kv-desk', '--no-sandbox', 'check'], true)).toEqual(['check'])
    expect(commandLineOf(['electron', 'list'], false)).toBeNull()
    expect(commandLineOf(['kv-desk', 'notes.txt', 'list'], true)).toBeNull()
    expect(commandLineOf(['list'], true)).toBeNull()
  })
})
