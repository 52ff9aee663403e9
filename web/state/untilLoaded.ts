const firstPause = 500
const longestPause = 15_000
/** So long is nothing said of what is on its way, in ms; and of what has failed so many times. */
const patience = 8_000
const failures = 3

let waitedFor = 0

/** Tells the page (parts/shell/lostFiles.js) when something of the program is being waited for, and when all of it has come. */
function tell(change: 1 | -1): void {
  waitedFor += change
  if (waitedFor === Number(change > 0)) dispatchEvent(new Event(change > 0 ? 'lost' : 'found'))
}

const pass = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** Whether the file that an error names can be had by now. */
async function isThere(error: unknown): Promise<boolean> {
  const [file] = /https?:\S+\.(js|css)/.exec(String(error)) ?? []
  return (
    file !== undefined &&
    fetch(file)
      .then(({ ok }) => ok)
      .catch(() => false)
  )
}

/**
 * A part of the program fetched when needed, and again and again at growing pauses until it is here; the page says so when that takes
 * its time. Asked for again it is the same.
 */
export function untilLoaded<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const fetchIt = async (): Promise<Module> => {
    const said = new Set<true>()
    const say = () => {
      if (said.size === 0) tell(1)
      said.add(true)
    }
    const late = setTimeout(say, patience)
    try {
      for (let [tries, pause, there] = [1, firstPause, false]; ; tries += 1) {
        try {
          return await load()
        } catch (error) {
          if (tries === failures) say()
          // A newer version of the program may be there; or it is the browser that will not ask again (Firefox, Safari).
          dispatchEvent(new CustomEvent('missing', { detail: there && !('userAgentData' in navigator) }))
          await pass(pause)
          pause = Math.min(2 * pause, longestPause)
          there = await isThere(error)
        }
      }
    } finally {
      clearTimeout(late)
      if (said.size > 0) tell(-1)
    }
  }
  let coming: Promise<Module> | undefined
  return () => (coming ??= fetchIt())
}
