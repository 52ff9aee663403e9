import { stringify } from 'yaml'
import { type Around, readSlides, readStory } from '../../../api/data/check/checkStory.ts'
import type { Slide } from '../../../api/domain/study/story.ts'

/** Slides as a file of the form that a study's story.yaml has, under a line that says what it is. */
const writeStory = (slides: readonly Slide[], title: string): string =>
  `# ${title.replaceAll(/\s+/g, ' ')}\n\n${stringify({ slides }, { lineWidth: 0, aliasDuplicateObjects: false })}`

/**
 * What reads presentations, by the rules by which the server reads a study's own story, and writes them in the same form. Fetched when
 * there is one to be read: it brings what reads YAML.
 */
export const storyChecker = (around: Around) => ({
  readStory: (text: string) => readStory(text, around),
  readSlides: (slides: readonly unknown[]) => readSlides(slides, around),
  writeStory,
})
