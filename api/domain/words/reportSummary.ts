import type { Language } from '../study/localized.ts'
import type { Report, StudyDefinition } from '../study/definition.ts'
import { saysOf, type PublishedTotal } from '../study/published.ts'
import { fill, slot, type AnswerTexts, type SentencePart } from './answerSentence.ts'
import { formatNumber } from './format.ts'

/** A sentence or two that sum a part of the report up, and the total that they begin with. */
export interface SummaryItem {
  readonly parts: readonly SentencePart[]
  readonly total: PublishedTotal
}

type Summed = Pick<StudyDefinition, 'questions' | 'publishedTotals'> & Pick<Report, 'summaryTotals'>

/** How many there are where the study does not list them. */
const most = 5

/** "30 av 50 svarande kommuner arbetar med behovsinventeringar." Null where it is not known of whom, or what those counted do. */
function sentenceOf(
  total: PublishedTotal,
  { questions }: Summed,
  language: Language,
  t: AnswerTexts,
): readonly SentencePart[] | null {
  const { base, figure, origin, unit } = total
  const says = saysOf(total, questions)
  if (base === undefined || says === undefined || unit !== undefined) return null
  const who = base.label[language]
  const text = t('figure', { count: formatNumber(figure, language), of: formatNumber(base.count, language) })
  return fill(t('region.share', { figure: slot(0), who, says: says[language] }), [{ text, kind: origin }])
}

/**
 * The report in at most a handful of sentences, each figure with its kind: of the totals that the study lists, else of each question's
 * first total that is the report's own. A total that no sentence can be made of is left out.
 *
 * @param t texts of the group `answer`
 */
export function reportSummary(study: Summed, language: Language, t: AnswerTexts): readonly SummaryItem[] {
  const totals = study.publishedTotals
  const told = (total: PublishedTotal) => sentenceOf(total, study, language, t)
  const ofQuestions = () =>
    study.questions
      .flatMap(({ id }) => totals.find((each) => each.question === id && each.origin === 'published' && told(each)) ?? [])
      .slice(0, most)
      .map((total) => [total])
  const listed =
    study.summaryTotals?.map((ids) => ids.flatMap((id) => totals.find((total) => total.id === id) ?? [])) ?? ofQuestions()
  return listed.flatMap((together): SummaryItem[] => {
    const sentences = together.flatMap((total) => {
      const parts = told(total)
      return parts === null ? [] : [{ total, parts }]
    })
    const [first] = sentences
    if (first === undefined) return []
    return [
      { total: first.total, parts: sentences.flatMap(({ parts }, index) => (index > 0 ? [{ text: ' ' }, ...parts] : parts)) },
    ]
  })
}
