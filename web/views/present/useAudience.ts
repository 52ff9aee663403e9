import { useEffect, useMemo, useRef, useState } from 'react'
import type { RoomState } from '../../../api/domain/address/room.ts'
import { type Audience, type Driving, driveRoom, hasRoom } from './audience.ts'

const none: Audience = { room: null, trouble: null }

/**
 * The room where an audience follows: from when it is asked for, and after the page has been loaded anew, all that is shown is sent there.
 * @param state null for a talk that nobody can follow
 */
export function useAudience(state: RoomState | null): {
  readonly audience: Audience
  readonly begin: () => void
  readonly end: () => void
} {
  const [audience, setAudience] = useState(none)
  const [isOn, setOn] = useState(false)
  const driving = useRef<Driving | null>(null)
  const { study = null, slide = 0, namesHidden = false, blank = false } = state ?? {}
  const shown = useMemo(() => (study === null ? null : { study, slide, namesHidden, blank }), [study, slide, namesHidden, blank])
  useEffect(() => {
    if (shown === null || (!isOn && !hasRoom())) return
    if (driving.current === null) driving.current = driveRoom(shown, setAudience)
    else driving.current.show(shown)
  }, [isOn, shown])
  useEffect(
    () => () => {
      driving.current?.stop()
      driving.current = null
    },
    [],
  )
  return {
    audience,
    begin: () => setOn(true),
    end: () => {
      void driving.current?.close()
      driving.current = null
      setOn(false)
      setAudience(none)
    },
  }
}
