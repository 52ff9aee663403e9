import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { backdropQuery } from '../../map/backdropQuery.ts'
import { boundariesQuery } from '../../queries.ts'
import { useSettled } from '../../ui/useSettled.ts'
import { RegionMap } from './parts.ts'

/**
 * Whether the live map may be drawn. Its program, and what it draws from, are fetched once the page is alive; the map begins when the
 * page has nothing left to do. Left to Suspense it would begin a third of a second later: so long React keeps what it once left empty.
 */
export function useMapProgram(): boolean {
  const client = useQueryClient()
  const settled = useSettled()
  const [here, setHere] = useState(RegionMap.isHere)
  useEffect(() => {
    if (here) return
    // What can't be had now is asked for again where it is drawn.
    const goOn = () => undefined
    client.query(boundariesQuery()).catch(goOn)
    client.query(backdropQuery()).catch(goOn)
    void RegionMap.load()
      .catch(goOn)
      .then(() => setHere(true))
  }, [client, here])
  return settled && here
}
