/**
 * Begins the client once the page that came is on the screen: its map and words are there to be read before any program competes with
 * them for the processor. Then also what the page's template `fetched-next` names is fetched. A page in the background paints nothing
 * and does not wait.
 */
export function afterFirstPaint(begin: () => void): void {
  const start = (): void => {
    const next = document.getElementById('fetched-next')
    if (next instanceof HTMLTemplateElement) document.head.append(next.content)
    begin()
  }
  if (document.hidden) start()
  else requestAnimationFrame(() => requestAnimationFrame(start))
}
