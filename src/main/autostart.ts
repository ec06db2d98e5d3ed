/** A desktop entry that starts a program; its path is quoted as the Desktop Entry Specification has it. */
export function autostartEntry(program: string): string {
  const quoted = program
    .replaceAll(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')
  return `[Desktop Entry]\nType=Application\nName=KV Desk\nExec="${quoted}"\nTerminal=false\n`
}
