/** A text that this tab remembers until it is closed; where the browser keeps nothing, until the page is left. */
export function tabMemory(name: string) {
  let own: string | null = null
  return {
    get: (): string | null => {
      try {
        return sessionStorage.getItem(name)
      } catch {
        return own
      }
    },
    set: (value: string | null): void => {
      own = value
      try {
        if (value === null) sessionStorage.removeItem(name)
        else sessionStorage.setItem(name, value)
      } catch {
        // It may not be kept.
      }
    },
  }
}

/** The code of the room that this tab follows, so that who looks around finds back. */
export const followed = tabMemory('larkartan-followed')
