import { useEffect, useMemo, useRef, useState } from 'react'
import type { RoomState } from '../../../api/domain/address/room.ts'
import type { Slide } from '../../../api/domain/study/story.ts'
import { type Audience, type Driving, driveRoom, hasRoom } from './audience.ts'

const none: Audience = { room: null, trouble: null }

/**
 * The room where an audience follows: from when it is asked for, and after the page has been loaded anew, all that is shown is sent there.
 * @param ownSlide of a talk that no study has, and of how many: it is sent along
 */
export function useAudience(
  { study, slide, namesHidden, blank }: RoomState,
  ownSlide: Slide | undefined,
  count: number,
): {
  readonly audience: Audience
  readonly begin: () => void
  readonly end: () => void
} {
  const [audience, setAudience] = useState(none)
  const [isOn, setOn] = useState(false)
  const driving = useRef<Driving | null>(null)
  const shown = useMemo((): RoomState => {
    if (ownSlide === undefined) return { study, slide, namesHidden, blank }
    const { notes: _, ...rest } = ownSlide
    return { study, slide, namesHidden, blank, own: { count, slide: rest } }
  }, [study, slide, namesHidden, blank, ownSlide, count])
  useEffect(() => {
    if (!isOn && !hasRoom()) return
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
