import type { Question } from '../study/question.ts'
import { coloursOf } from './palette.ts'

/** What the palettes are on a weak projector: white, black, and steps of three to one between neighbours where there is room for that. */
const strong: Readonly<Record<Question['palette'], readonly string[]>> & {
  readonly ordinals: Readonly<Record<number, readonly string[]>>
} = {
  binary: ['#00474f', '#f0d79a'],
  tiers: ['#2f1462', '#9673cf', '#f3ead2'],
  nominal: ['#0b3d3c', '#f0a24a', '#2b1c77', '#e6e9b3', '#7a1d6c', '#a8cedf', '#4a1a4e', '#6db8ff'],
  ordinal: [],
  ordinals: {
    2: ['#d3ead9', '#0f3c74'],
    3: ['#ffffff', '#5f9aa8', '#10305e'],
    4: ['#ffffff', '#5d9bb2', '#0f4a6b', '#000000'],
    5: ['#ffffff', '#93bcc6', '#5586a0', '#1c4c6c', '#000000'],
  },
}

/**
 * The colours of classes for a projector in a lit room (WCAG 1.4.11): neighbours are three to one, or else both that much from the white
 * that parts them.
 */
export const strongColours = (palette: Question['palette'], classIds: readonly string[]): Record<string, string> => {
  const colours = palette === 'ordinal' ? (strong.ordinals[classIds.length] ?? []) : strong[palette]
  return Object.fromEntries(classIds.map((id, index) => [id, colours[index] ?? '#000000']))
}

/** From a class's colour to the one for a projector. */
export function strongly(question: Pick<Question, 'palette' | 'options'>): (colour: string) => string {
  const plain = coloursOf({ palette: question.palette, classes: question.options })
  const stronger = strongColours(question.palette, Object.keys(plain))
  return (colour) => Object.entries(plain).flatMap(([id, each]) => (each === colour ? (stronger[id] ?? []) : []))[0] ?? colour
}
