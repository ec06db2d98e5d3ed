// A slow machine is no failure: what a test waits for may come late, within the limit of the test itself.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 15_000 })
}

export {}
