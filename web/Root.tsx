import type { AroundNavHandler } from 'wouter'
import { MissingContext } from './state/missing.ts'
import { type Connection, ConnectionContext } from './state/connection.ts'
import { App } from './App.tsx'
import { type DrawnWith, Program } from './Program.tsx'

interface Props extends DrawnWith {
  /** null where there is none to watch: on the server. */
  readonly connection: Connection | null
}

/**
 * The whole program, the same on the server and in the browser. With the address that the server drew it for it is drawn the first time,
 * then as the browser has it.
 */
export function Root({ client, texts, connection, drawnFor, missing }: Props) {
  const [ssrPath, ssrSearch = ''] = drawnFor?.split('?') ?? []
  return (
    <ConnectionContext value={connection}>
      <Program
        client={client}
        texts={texts}
        router={{ aroundNav: oncePerAddress, ...(ssrPath === undefined ? {} : { ssrPath, ssrSearch }) }}
      >
        <MissingContext value={missing}>
          <App />
        </MissingContext>
      </Program>
    </ConnectionContext>
  )
}

/** Going where one already is makes no step in the history: the back button would seem dead. */
const oncePerAddress: AroundNavHandler = (navigate, to, options) => {
  if (to !== window.location.pathname + window.location.search) navigate(to, options)
}
