// Written into the page, to run before the first paint, so that a chosen theme never blinks.
try {
  const theme = localStorage.getItem('larkartan-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is closed to us: the system's theme stands.
}
