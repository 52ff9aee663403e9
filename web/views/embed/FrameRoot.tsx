import { useState } from 'react'
import { type DrawnWith, Program } from '../../Program.tsx'
import { Frame } from './Frame.tsx'
import { frameLocation } from './frameLocation.ts'

/** The program of a frame, the same on the server and in the browser. */
export function FrameRoot({ client, texts, drawnFor }: DrawnWith & { readonly drawnFor: string }) {
  const [router] = useState(() => frameLocation(drawnFor))
  return (
    <Program client={client} texts={texts} router={router}>
      <Frame still={/[?&]stilla=ja(&|$)/.test(drawnFor)} />
    </Program>
  )
}
