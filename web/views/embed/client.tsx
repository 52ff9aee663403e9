import { parseAddress } from '../../../api/domain/address/parseAddress.ts'
import { makeAlive } from '../../makeAlive.ts'
import { askHealth, watchConnection } from '../../state/connection.ts'
import { RegionMap } from '../map/parts.ts'
import { FrameRoot } from './FrameRoot.tsx'

const { pathname, search } = location
await makeAlive(
  parseAddress('/', search).address.language,
  (given) => {
    watchConnection(given.client, askHealth)
    return <FrameRoot {...given} drawnFor={given.drawnFor ?? pathname + search} address={pathname + search} />
  },
  () => void RegionMap.load().catch(() => undefined),
)
