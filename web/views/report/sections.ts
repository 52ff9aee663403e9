/** The parts of the page in the order they stand; the ids are the addresses `/rapporten#timeline`. */
export const sections = [
  'staircase',
  'questions',
  'statements',
  'bounds',
  'areas',
  'needs',
  'timeline',
  'rubric',
  'contradictions',
  'facts',
] as const

export type SectionId = (typeof sections)[number]
