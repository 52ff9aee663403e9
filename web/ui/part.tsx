import { createContext, lazy, use, useState, type ComponentType, type ReactNode } from 'react'
import { untilLoaded } from '../state/untilLoaded.ts'

/** Hears which parts a page is drawn with: the server lets the browser fetch their files at once. */
export const PartsDrawn = createContext<((file: string) => void) | null>(null)

const parts = new Map<string, () => Promise<unknown>>()

/** Loads parts by their files; waits until they can be had. */
export const loadParts = (files: readonly string[]): Promise<unknown> =>
  Promise.all(files.map(async (file) => parts.get(file)?.()))

interface Part<Props> {
  (props: Props): ReactNode
  /** Begins fetching it, before it is drawn. */
  readonly load: () => Promise<unknown>
  /** Whether it is here, to be drawn at once. */
  readonly isHere: () => boolean
}

/**
 * A part of the program with a file of its own, fetched when first drawn. One that is here already is drawn at once: so does the server
 * draw it, and so does the browser when it makes the server's page alive.
 * @param file where it lies in web/
 */
export function part<Props extends object>(file: string, fetch: () => Promise<ComponentType<Props>>): Part<Props> {
  let loaded: ComponentType<Props> | undefined
  const load = async (): Promise<ComponentType<Props>> => (loaded ??= await fetch())
  const again = untilLoaded(load)
  const Fetched = lazy(() => again().then((component) => ({ default: component as ComponentType<object> })))
  function Drawn(props: Props) {
    use(PartsDrawn)?.(file)
    // Chosen once: another component would begin anew.
    const [Component] = useState<ComponentType<object>>(() => (loaded as ComponentType<object> | undefined) ?? Fetched)
    return <Component {...props} />
  }
  parts.set(file, again)
  return Object.assign(Drawn, { load, isHere: () => loaded !== undefined })
}
