import type { Question } from '../../api/domain/study/question.ts'

const colours: Readonly<Record<Question['palette'], readonly string[]>> = {
  binary: ['#297d84', '#e3cf9f'],
  project: ['#5b3a8e', '#a68ccc', '#c9c1ac'],
  nominal: ['#306564', '#e59d44'],
  ordinal: ['#9ed1b2', '#1c4f86'],
}

/** The colour of a class by its place among the question's options: those of the maps, for as many classes as the report counts. */
export function paletteColour(palette: Question['palette'], place: number): string {
  return colours[palette][place] ?? '#8b8f8e'
}
