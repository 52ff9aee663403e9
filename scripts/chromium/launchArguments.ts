/**
 * Chromium's flags for tests and measurements: software GL (there may be no GPU), no background traffic, and no sandbox
 * where the user is root, as Chromium demands.
 */
export const launchArguments: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
