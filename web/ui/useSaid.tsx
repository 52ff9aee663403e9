import { useCallback, useState, type ReactNode } from 'react'

/** What a live region says, and how to say something. The same said again is another element: a change, so that it is read again. */
export function useSaid(): readonly [said: ReactNode, say: (words: string) => void] {
  const [{ words, times }, setSaid] = useState({ words: '', times: 0 })
  const say = useCallback((next: string) => setSaid((before) => ({ words: next, times: before.times + 1 })), [])
  return [words !== '' && <span key={times}>{words}</span>, say]
}
