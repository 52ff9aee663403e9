import { useState } from 'react'
import { type DrawnWith, Program } from '../../Program.tsx'
import { Frame } from './Frame.tsx'
import { frameLocation } from './frameLocation.ts'

interface Props extends Omit<DrawnWith, 'missing'> {
  readonly drawnFor: string
  /** Path and query that the frame was asked by. */
  readonly address?: string
}

/** The program of a frame, the same on the server and in the browser. */
export function FrameRoot({ client, texts, drawnFor, address = drawnFor }: Props) {
  const [router] = useState(() => frameLocation(address, drawnFor))
  return (
    <Program client={client} texts={texts} router={router}>
      <Frame still={/[?&]stilla=ja(&|$)/.test(drawnFor)} />
    </Program>
  )
}
