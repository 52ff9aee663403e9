import type { QueryClient } from '@tanstack/react-query'
import { Unreachable } from './requestJson.ts'
import { createContext, use, useSyncExternalStore } from 'react'

export interface Connection {
  readonly subscribe: (listener: () => void) => () => void
  /** Whether the API answered when it was last asked. */
  readonly isUp: () => boolean
  readonly stop: () => void
}

const firstPause = 1_000
const longestPause = 15_000

/**
 * Watches whether the API answers. Once it does not, asks for a sign of life at growing intervals and when the browser
 * says it is online again; when one comes, asks anew every question that was left without an answer.
 */
export function watchConnection(client: QueryClient, isAlive: () => Promise<boolean>): Connection {
  const listeners = new Set<() => void>()
  let up = true
  let pause = firstPause
  let timer: ReturnType<typeof setTimeout> | undefined

  const turn = (now: boolean) => {
    if (up === now) return
    up = now
    clearTimeout(timer)
    if (now) void client.refetchQueries({ predicate: ({ state }) => state.error instanceof Unreachable })
    else {
      pause = firstPause
      timer = setTimeout(probe, pause)
    }
    for (const listener of listeners) listener()
  }
  const probe = (): void => {
    clearTimeout(timer)
    void isAlive().then((alive) => {
      if (alive) turn(true)
      pause = Math.min(pause * 2, longestPause)
      if (!up) timer = setTimeout(probe, pause)
    })
  }
  // Where the service worker answers, contact is not lost; it says so itself (parts/shell/OfflineNotes.tsx).
  const goneOffline = () => {
    if ((Object(navigator.serviceWorker) as Partial<ServiceWorkerContainer>).controller == null) turn(false)
  }

  const unsubscribe = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return
    const { action } = event
    if (action.type === 'success' && action.manual !== true) turn(true)
    if ((action.type === 'failed' || action.type === 'error') && action.error instanceof Unreachable) turn(false)
  })
  addEventListener('offline', goneOffline)
  addEventListener('online', probe)

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isUp: () => up,
    stop: () => {
      clearTimeout(timer)
      unsubscribe()
      removeEventListener('offline', goneOffline)
      removeEventListener('online', probe)
    },
  }
}

/** Whether the API's process answers; what stands between may answer in its place. */
export const askHealth = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' })
    .then((response) => response.json())
    .then(
      (body: unknown) => (Object(body) as { status?: unknown }).status === 'ok',
      () => false,
    )

export const ConnectionContext = createContext<Connection | null>(null)

const never = () => () => undefined
const always = () => true

/** Whether the API answers, as far as is known. */
export function useConnection(): boolean {
  const connection = use(ConnectionContext)
  return useSyncExternalStore(connection?.subscribe ?? never, connection?.isUp ?? always, always)
}
