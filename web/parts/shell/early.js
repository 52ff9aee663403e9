// Written into the page, to run before the first paint, so that a chosen theme never blinks.
try {
  const theme = localStorage.getItem('larkartan-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is closed to us: the system's theme stands.
}
// An engine older than README promises keeps the page as it came: afterFirstPaint.ts begins no program there, and controls.css closes what would lie open.
if (!('popover' in HTMLElement.prototype && URL.canParse && Element.prototype.checkVisibility))
  document.documentElement.dataset.engine = 'old'
