import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page is alive: false while it is drawn the first time, as the server draws it. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
