/**
 * Lets the page of words that came stand, beside the client's own, until that has been drawn with what it is about: its program, texts
 * and data are on their way then, and what can be read already shall not give place to grey lines.
 */
export function keepFirstPage(root: HTMLElement): void {
  const first = root.querySelector('.first-page')
  if (first === null) return
  first.id = 'first-page'
  root.before(first)
  const observer = new MutationObserver(() => {
    const isDrawn = root.querySelector('main:not(:empty)') !== null && root.querySelector('.shape') === null
    if (!isDrawn) return
    observer.disconnect()
    first.remove()
    // What the fragment named went with it: it now names the client's own.
    if (location.hash !== '') location.replace(location.hash)
  })
  observer.observe(root, { childList: true, subtree: true })
}
