import { useLayoutEffect, useState, type RefObject } from 'react'
import { frameOf, sameFrame, type Frame } from './frame.ts'

/** Measures the map and its free area, now and whenever either changes. null before the first measure. */
export function useFrame(map: RefObject<HTMLElement | null>, free: RefObject<HTMLElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useLayoutEffect(() => {
    const [mapElement, freeElement] = [map.current, free.current]
    if (!mapElement || !freeElement) return
    const measure = () => {
      const next = frameOf(mapElement.getBoundingClientRect(), freeElement.getBoundingClientRect())
      setFrame((current) => (current && sameFrame(current, next) ? current : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(mapElement)
    observer.observe(freeElement)
    return () => observer.disconnect()
  }, [map, free])
  return frame
}
