import { useState } from 'react'

/** A list that stays the same value as long as it has the same members, so that nothing is drawn anew for its sake. */
export function useSame(list: readonly string[]): readonly string[] {
  const [same, setSame] = useState(list)
  if (same === list || (same.length === list.length && same.every((each, index) => each === list[index]))) return same
  setSame(list)
  return list
}
