/** The displays that were started for the tests alone; none on a machine with a screen, which shows one window at a time. */
export const testDisplays = (process.env['KV_TEST_DISPLAYS'] ?? '')
  .split(' ')
  .filter((display) => display !== '')

/** What makes a test's window open on the display of its worker. */
export function displayOf(worker: number): Record<string, string> {
  const display = testDisplays[worker % testDisplays.length]
  return display === undefined ? {} : { DISPLAY: display }
}
