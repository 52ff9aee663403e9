import { createContext, use, useSyncExternalStore } from 'react'
import type { Connection } from './connection.ts'

export const ConnectionContext = createContext<Connection | null>(null)

const never = () => () => undefined
const always = () => true

/** Whether the API answers, as far as is known. */
export function useConnection(): boolean {
  const connection = use(ConnectionContext)
  return useSyncExternalStore(connection?.subscribe ?? never, connection?.isUp ?? always, always)
}
