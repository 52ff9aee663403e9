import { untilLoaded } from './state/untilLoaded.ts'

/**
 * Begins the client once the page that came is on the screen: its map and words are there to be read before any program competes with
 * them for the processor. Then also what the page's template `fetched-next` names is fetched. A page in the background paints nothing
 * and does not wait. An engine too old for the program (parts/shell/early.js) is shown what is there for those without scripts.
 */
export function afterFirstPaint(begin: () => Promise<unknown>): void {
  if (document.documentElement.dataset['engine'] === 'old') {
    for (const unscripted of document.querySelectorAll('noscript')) {
      const shown = document.createElement('div')
      shown.id = unscripted.id
      shown.innerHTML = unscripted.textContent
      unscripted.replaceWith(shown)
    }
    return
  }
  const start = (): void => {
    const next = document.getElementById('fetched-next')
    if (next instanceof HTMLTemplateElement) document.head.append(next.content)
    // The page's own script may have told of the wait.
    void untilLoaded(begin)().then(() => dispatchEvent(new Event('found')))
  }
  if (document.hidden) start()
  else requestAnimationFrame(() => requestAnimationFrame(start))
}
