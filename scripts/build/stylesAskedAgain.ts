import type { Plugin } from 'vite'

/** What Vite's loader does about a style sheet that did not come, and what it should: ask again the next time. */
const mended = [
  [/\(err\) => \{\s*seen\[href\] = void 0;/, '(err) => { delete seen[href];'],
  [/if \(e\.type === "error"\) rej\(/, 'if (e.type === "error") link.remove(), rej('],
] as const

/** Left alone, Vite's loader takes a style sheet that it has asked for once for loaded, and the view is shown without it for good. */
export function stylesAskedAgain(): Plugin {
  return {
    name: 'styles-asked-again',
    apply: 'build',
    transform(code, id) {
      if (id !== '\0vite/preload-helper.js') return null
      const missing = mended.find(([found]) => !found.test(code))
      if (missing !== undefined)
        throw new Error(`Vite's loader no longer has ${missing[0]}: look at what it does about lost style sheets.`)
      return { code: mended.reduce((text, [found, by]) => text.replace(found, by), code), map: null }
    },
  }
}
