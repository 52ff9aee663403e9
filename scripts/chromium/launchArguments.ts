/**
 * What no page is here for: suggestions under the address bar, which are a page of their own and cost every window about a second of the
 * processor; then what Playwright turns off too, since the last list given is the one that counts.
 */
const featuresLeftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
]

/**
 * Chromium's flags for tests and measurements: software GL (there may be no GPU), no background traffic, and no sandbox
 * where the user is root, as Chromium demands. Pages are painted by the processor: Debian's wrapper asks for the GPU, and painting
 * them through software GL took three to four times as long (first paint 3.7 s to 0.8 s on two cores).
 */
export const launchArguments: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  `--disable-features=${featuresLeftOut.join(',')}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
