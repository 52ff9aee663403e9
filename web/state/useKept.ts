import { useSyncExternalStore } from 'react'

let since: string | null = null

function tell(now: string | null): void {
  if (now === since) return
  since = now
  dispatchEvent(new Event('kept'))
}

function subscribe(listener: () => void) {
  addEventListener('kept', listener)
  return () => removeEventListener('kept', listener)
}

// The service worker says of each answer whose it was (offline/serviceWorker.ts). On the server there is none, nor a navigator.
if (typeof navigator === 'object' && 'serviceWorker' in navigator)
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ kept: string | null }>) => tell(data.kept))

/** Asks for something small: the reply tells whether it is the server's. */
export const askWhetherKept = (): void =>
  void fetch('/api/v1/studies').then(
    ({ headers }) => tell(headers.get('kept-since')),
    () => undefined,
  )

/** Since when what is shown has been kept in the browser (HTTP date), where no server answers; null where one does. */
export const useKept = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => since,
    () => null,
  )
