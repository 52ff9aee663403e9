import { useEffect, useEffectEvent, useState } from 'react'
import type { Extent } from '../../api/domain/map/geography.ts'

/** How long the map is to have been still before the address tells what is seen, in ms: browsers take few changes of it a second. */
const rest = 250

/**
 * What the map is to fit, and what it has come to show by the reader's own hand: told, and not asked to be fitted when it comes back
 * by the address.
 * @param asked what the address has the map show
 */
export function useSection(asked: Extent, onSection: ((section: Extent | null) => void) | undefined) {
  const key = asked.join()
  const [last, setLast] = useState({ key, extent: asked })
  const [own, setOwn] = useState<{ readonly section: Extent | null } | null>(null)
  if (key !== last.key) {
    const isOwn = own?.section?.join() === key
    setLast({ key, extent: isOwn ? last.extent : [...asked] })
    if (!isOwn) setOwn(null)
  }
  const tell = useEffectEvent((section: Extent | null) => onSection?.(section))
  useEffect(() => {
    if (own === null) return
    const wait = setTimeout(() => tell(own.section), rest)
    return () => clearTimeout(wait)
  }, [own])
  return {
    extent: last.extent,
    /** What is shown is to be drawn anew, at the same place. */
    keep: () => {
      if (own?.section) setLast({ key: last.key, extent: own.section })
    },
    tell: (section: Extent | null) => {
      if (own === null || own.section?.join() !== section?.join()) setOwn({ section })
    },
  }
}
