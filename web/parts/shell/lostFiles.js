// Written into the page: what tells that a part of the program does not come can't be a part of the program. Files get lost on the way,
// and those of a former version of the program are gone after an upgrade. The words stand in the page's template `lost`.
{
  const root = document.documentElement
  const entry = () => document.querySelector('script[type=module]').src.replace(/\?.*/, '')
  const page = () => fetch(location.href, { cache: 'no-store' }).then((response) => response.text())

  const tell = () => {
    const said = document.getElementById('lost')
    if (said === null || document.querySelector('.lost')) return
    document.body.append(said.content.cloneNode(true))
    // Without the network there would be less than what stands.
    document.querySelector('.lost button').onclick = () => page().then(() => location.reload())
  }
  addEventListener('lost', tell)
  addEventListener('found', () => document.querySelector('.lost')?.remove())
  setTimeout(() => 'alive' in root.dataset || root.dataset.engine === 'old' || tell(), 8000)

  // Loads the page anew by itself, at most once in ten minutes: when there is a newer one, or (`detail`) nothing else helps.
  addEventListener('missing', async ({ detail }) => {
    const next = await page().catch(() => '')
    if (!next.includes('id="lost"') || (!detail && next.includes(new URL(entry()).pathname))) return
    try {
      const last = sessionStorage.getItem('larkartan-renewed')
      sessionStorage.setItem('larkartan-renewed', Date.now())
      if (Date.now() - last > 6e5) location.reload()
    } catch {
      // Storage is closed to us, and we could not know that we have done so before.
    }
  })

  let pause = 500
  addEventListener(
    'error',
    ({ target }) => {
      if (target.localName !== 'script') return
      dispatchEvent(new Event('missing'))
      pause *= 2
      setTimeout(() => {
        const again = document.createElement('script')
        again.type = 'module'
        // At another address: Firefox remembers that it failed at this one.
        again.src = `${entry()}?${pause}`
        document.head.append(again)
      }, pause)
    },
    true,
  )
}
