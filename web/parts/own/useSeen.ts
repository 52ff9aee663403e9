import { useQuery } from '@tanstack/react-query'
import type { Address } from '../../../api/domain/address/address.ts'
import { formatIdLists } from '../../../api/domain/address/idLists.ts'
import { hasMap } from '../../../api/domain/address/views.ts'
import { chosenKey, notChosenKey } from '../../../api/domain/legend/classKey.ts'
import { cellLabels, fullestCells } from '../../../api/domain/legend/crossCells.ts'
import { shortEnough, type Shown } from '../../../api/domain/study/story.ts'
import { answerSentence, type Scope } from '../../../api/domain/words/answerSentence.ts'
import { plainSentence } from '../../../api/domain/words/plainSentence.ts'
import { formatList } from '../../../api/domain/words/format.ts'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'
import { reportSummary } from '../../../api/domain/words/reportSummary.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { boundariesQuery, indicatorQuery, indicatorsQuery, municipalitiesOf, profileQuery, studyQuery } from '../../queries.ts'
import { crosstabQuery } from '../crosstabQuery.ts'

/** What is on the screen, as the dialog to take it along knows it (parts/takeAlong/useShown.ts). */
export interface OnScreen {
  readonly study: string
  readonly address: Address
  readonly indicator: { readonly id: string }
  readonly marked: readonly string[]
}

/** What a view shows that a slide can show: the first is what is before the visitor's eyes. What of it a slide has not is left out. */
export function slidesSeen(
  { address, indicator, marked }: OnScreen,
  {
    crossed,
    questions,
  }: { readonly crossed: { readonly x: string; readonly y: string } | undefined; readonly questions: readonly string[] },
): readonly Shown[] {
  const { view, county, form, pinned, selection, compared, sortedBy, columns } = address
  const mapOf = (id: string): Shown => ({
    kind: 'map',
    indicator: id,
    form,
    ...(county !== null && { county }),
    ...(selection.length > 0 && { filter: formatIdLists(selection.map(({ indicator, classes }) => [indicator, classes])) }),
  })
  if (hasMap(view)) {
    const [code] = marked.length === 1 ? marked : []
    // An option held is no class: a slide's map shows the first of several.
    const isClass = pinned !== null && pinned !== chosenKey && pinned !== notChosenKey
    const map = { ...mapOf(indicator.id), ...(code !== undefined && { municipality: code }), ...(isClass && { class: pinned }) }
    return view.name === 'municipality' ? [map, { kind: 'maturity', municipality: view.code }] : [map]
  }
  switch (view.name) {
    case 'compare':
      return compared.length === 0 ? [] : [{ kind: 'comparison', municipalities: compared }]
    case 'cross':
      return crossed === undefined ? [] : [{ kind: 'crosstab', ...crossed, ...(county !== null && { county }) }]
    case 'table': {
      const own = sortedBy === null || sortedBy === 'name' || sortedBy === 'county' ? [] : [sortedBy]
      return [...new Set([...own, ...(columns ?? []), indicator.id])].map(mapOf)
    }
    case 'report':
      return [
        { kind: 'staircase' },
        { kind: 'timeline' },
        ...questions.map((question) => ({ kind: 'squares', question }) as const),
      ]
    default:
      return []
  }
}

const nothing = { sentences: [] as readonly string[], facts: [] as readonly string[] }
/** More ids find no room at a slide's foot. */
const mostFacts = 6

/** The slides that can be made of what is on the screen; undefined until that is known. */
export function useSlidesSeen(shown: OnScreen): readonly Shown[] | undefined {
  const { study, address } = shown
  const { view, crossX, crossY, county, selection } = address
  const isCross = view.name === 'cross'
  const y = crossX === crossY ? null : crossY
  const crosstab = useQuery({ ...crosstabQuery(study, { x: crossX, y, county, conditions: selection }), enabled: isCross }).data
  const definition = useQuery({ ...studyQuery(study), enabled: view.name === 'report' }).data
  if ((isCross && crosstab === undefined) || (view.name === 'report' && definition === undefined)) return undefined
  const published = new Set(definition?.publishedTotals.map(({ question }) => question))
  return slidesSeen(shown, {
    crossed: crosstab && { x: crosstab.x.id, y: crosstab.y.id },
    questions: (definition?.questions ?? []).flatMap(({ id }) => (published.has(id) ? [id] : [])),
  }).filter(({ kind }) => {
    if (kind === 'staircase') return (definition?.staircaseSteps.length ?? 0) > 0
    return kind !== 'timeline' || (definition?.timelineSteps.length ?? 0) > 0
  })
}

/** What a slide is to say and to rest on, as the view itself says it: the sentence to begin with, and the facts. Undefined until it is known. */
export function useTold(
  study: string,
  shows: Shown | undefined,
): { readonly sentence: string; readonly facts: readonly string[] } | undefined {
  const { t } = useTexts('own')
  const { t: ofAnswers } = useTexts('answer')
  const { t: ofIndicators } = useTexts('indicator')
  const { t: ofCross } = useTexts('cross')
  const language = useLanguage()
  const answers = (key: string, values?: Record<string, string | number>) => ofAnswers(key, values ?? {})
  const kind = shows?.kind
  const map = shows?.kind === 'map' ? shows : null
  const profiled = shows?.kind === 'maturity' ? shows.municipality : null
  const crossed = shows?.kind === 'crosstab' ? shows : null
  const ofReport = kind === 'squares' || kind === 'staircase' || kind === 'timeline'
  const indicator = useQuery({ ...indicatorQuery(study, map?.indicator ?? ''), enabled: map !== null }).data
  const profile = useQuery({ ...profileQuery(study, profiled ?? ''), enabled: profiled !== null }).data
  const crosstab = useQuery({
    ...crosstabQuery(study, { x: crossed?.x ?? null, y: crossed?.y ?? null, county: crossed?.county ?? null, conditions: [] }),
    enabled: crossed !== null,
  }).data
  const definition = useQuery({ ...studyQuery(study), enabled: ofReport }).data
  const places = municipalitiesOf(useQuery(boundariesQuery()).data)

  function told(): typeof nothing | undefined {
    if (shows === undefined || places.length === 0) return undefined
    switch (shows.kind) {
      case 'map': {
        if (indicator === undefined || indicator.id !== shows.indicator) return undefined
        const place = places.find(({ code }) => code === shows.municipality)
        const scope: Scope =
          place !== undefined
            ? { kind: 'municipality', code: place.code, name: place.name, county: place.county.code }
            : shows.county === undefined
              ? { kind: 'region' }
              : { kind: 'county', code: shows.county }
        const title = indicator.title[language]
        const sentence = plainSentence(answerSentence(indicator, scope, language, answers, ofIndicators), answers)
        const [first = ''] = sentence.split(/(?<=[.!?])\s/)
        // "Answered yes" says little without what was asked.
        const isPlain = place === undefined && Object.keys(indicator.says).length > 0
        const whole = [...(isPlain ? [] : [`${title}: ${sentence}`, `${title}: ${first}`]), sentence, first, title]
        const facts = indicator.publishedCounterparts.flatMap((each) => (each.figure === null ? [] : each.facts))
        return { sentences: whole, facts: [...new Set(facts)] }
      }
      case 'maturity': {
        if (profile === undefined) return undefined
        const { overall } = profile.maturity
        const level = levelWords(overall, language)
        return { sentences: [`${profile.name}: ${overall.title[language]}, ${level}`, `${profile.name}: ${level}`], facts: [] }
      }
      case 'comparison': {
        const names = shows.municipalities.flatMap((code) => places.find((each) => each.code === code)?.name ?? [])
        return { sentences: [t('told.comparison', { names: formatList(names, language) })], facts: [] }
      }
      case 'crosstab': {
        if (crosstab === undefined || crosstab.x.id !== shows.x || crosstab.y.id !== shows.y) return undefined
        const [cell, other] = fullestCells(crosstab.cells)
        const titles = t('told.crosstab', { x: crosstab.x.title[language], y: crosstab.y.title[language] })
        if (cell === undefined || other !== undefined) return { sentences: [titles], facts: [] }
        const [x, y] = cellLabels(crosstab, cell, language)
        return { sentences: [ofCross('sentence.fullest', { count: cell.count, base: crosstab.base, x, y }), titles], facts: [] }
      }
      case 'squares': {
        const question = definition?.questions.find(({ id }) => id === shows.question)
        if (definition === undefined || question === undefined) return undefined
        const totals = definition.publishedTotals.filter((total) => total.question === question.id)
        const sentences = totals.flatMap(({ id }) => {
          const [item] = reportSummary({ ...definition, summaryTotals: [[id]] }, language, answers)
          if (item === undefined) return []
          // The report's own figures say so by the slide they stand on.
          const isOwn = item.parts.every(({ kind: origin = 'published' }) => origin === 'published')
          return [isOwn ? item.parts.map(({ text }) => text).join('') : plainSentence(item.parts, answers)]
        })
        return { sentences: [...sentences, question.title[language]], facts: [...new Set(totals.flatMap(({ facts }) => facts))] }
      }
      case 'staircase':
      case 'timeline': {
        if (definition === undefined) return undefined
        const { staircaseSteps, timelineSteps } = definition
        const facts = (shows.kind === 'staircase' ? staircaseSteps : timelineSteps).flatMap((step) => step.facts)
        const counts = formatList(
          staircaseSteps.map(({ count }) => `${count}`),
          language,
        )
        return { sentences: [t(`told.${shows.kind}`, { counts })], facts: [...new Set(facts)] }
      }
      default:
        return nothing
    }
  }
  const found = told()
  return found && { sentence: shortEnough(found.sentences), facts: found.facts.slice(0, mostFacts) }
}

/** What a slide shows, in words to know it by. */
export function useShownWords(study: string): (shows: Shown) => string {
  const { t } = useTexts('own')
  const language = useLanguage()
  const indicators = useQuery(indicatorsQuery(study)).data?.indicators ?? []
  const definition = useQuery(studyQuery(study)).data
  const places = municipalitiesOf(useQuery(boundariesQuery()).data)
  const nameOf = (code: string): string => places.find((each) => each.code === code)?.name ?? code
  const titleOf = (id: string): string =>
    (indicators.find((each) => each.id === id) ?? definition?.questions.find((each) => each.id === id))?.title[language] ?? id
  return (shows) => {
    switch (shows.kind) {
      case 'map':
        return t('shows.map', { title: titleOf(shows.indicator) })
      case 'squares':
        return t('shows.squares', { title: titleOf(shows.question) })
      case 'crosstab':
        return t('shows.crosstab', { x: titleOf(shows.x), y: titleOf(shows.y) })
      case 'maturity':
        return t('shows.maturity', { name: nameOf(shows.municipality) })
      case 'comparison':
        return t('shows.comparison', { names: formatList(shows.municipalities.map(nameOf), language) })
      case 'quotation':
        return t('shows.quotation', { fact: shows.fact })
      default:
        return t(`shows.${shows.kind}`)
    }
  }
}
