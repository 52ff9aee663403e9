/**
 * Chromium's flags for tests and measurements: software GL (there may be no GPU), no background traffic, and no sandbox
 * where the user is root, as Chromium demands. Pages are painted by the processor: Debian's wrapper asks for the GPU, and painting
 * them through software GL took three to four times as long (first paint 3.7 s to 0.8 s on two cores).
 */
export const launchArguments: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
