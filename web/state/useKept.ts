import { useSyncExternalStore } from 'react'
import { whenKept } from './requestJson.ts'

function subscribe(listener: () => void) {
  addEventListener('kept', listener)
  return () => removeEventListener('kept', listener)
}

/** Since when what is shown has been kept in the browser (HTTP date), where no server answers; null where one does. */
export const useKept = (): string | null => useSyncExternalStore(subscribe, whenKept, () => null)
