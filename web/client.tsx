import { parseAddress } from '../api/domain/address/parseAddress.ts'
import { askHealth, watchConnection } from './state/connection.ts'
import { makeAlive } from './makeAlive.ts'
import { Root } from './Root.tsx'
import { fetchAhead } from './views.ts'

if (!('clipboard' in navigator)) document.documentElement.dataset['clipboard'] = 'none'
const { address } = parseAddress(location.pathname, location.search)
await makeAlive(
  address.language,
  (given) => <Root {...given} connection={watchConnection(given.client, askHealth)} />,
  () => fetchAhead(address.view.name),
)
