import { areaLegend } from '../domain/legend/legendRows.ts'
import { countAndShare, ofMunicipalities, optionLabel, provenanceTexts } from '../pictures/map/texts.ts'
import { comparisonTitle } from '../pictures/comparisonPicture.ts'
import { crosstabTitle } from '../pictures/crosstabPicture.ts'
import { crosstabsReply } from '../replies/crosstabs.ts'
import { centreReply } from '../replies/centres.ts'
import { profileReply } from '../replies/profile.ts'
import { formatList } from '../domain/words/format.ts'
import { levelWords } from '../domain/words/valueLabel.ts'
import { inCounty } from '../domain/map/geography.ts'
import { selectionLabel } from '../domain/words/selectionLabel.ts'
import { conditionTexts, selectionTexts } from '../domain/words/selectionText.ts'
import { crossedAxes, type PageContext } from './context.ts'
import { answerWords, indicatorTexts } from '../domain/words/answerLabel.ts'
import type { Scope } from '../domain/words/answerSentence.ts'
import { pageNameOf, type PageName } from '../domain/address/views.ts'
import { text } from '../domain/words/catalogue.ts'

const comparedNames = ({ address, geography }: PageContext): readonly string[] =>
  address.compared.map((code) => geography.municipalityByCode.get(code)?.name ?? code)

/** What the page is called, without the program's name: what it compares or crosses, where it is of something in particular. */
function headingOf(context: PageContext, place: string | null): string {
  const { address, indicator } = context
  const { language, view } = address
  if (view.name === 'compare') {
    const names = comparedNames(context)
    return names.length === 0 ? text(language, 'shell', 'view.compare') : comparisonTitle(names, language)
  }
  if (view.name === 'cross') {
    const [x, y] = crossedAxes(context)
    return crosstabTitle({ x, y }, language)
  }
  if (view.name === 'present' && !view.own) {
    const sentence = context.snapshot.story.slides[view.slide - 1]?.sentence[language] ?? ''
    return address.presenter ? `${text(language, 'present', 'presenter')}: ${sentence}` : sentence
  }
  const page = pageNameOf(view)
  if (page === 'follow') return text(language, 'follow', 'title')
  if (page === 'own' || page === 'present') return text(language, 'own', 'title')
  if (page !== null) return text(language, 'shell', `view.${page}`)
  const title = indicator.title[language]
  return place === null ? title : `${place}: ${title}`
}

/** The page's title in plain text, as the client will have it. */
export const titleOf = (context: PageContext, place: string | null): string =>
  `${headingOf(context, place)} – ${text(context.address.language, 'shell', 'name')}`

/** "Exempeldata – påhittade svar, summorna följer slutrapporten." */
function provenanceWords({ snapshot, address: { language } }: PageContext): string {
  const { name, meaning } = provenanceTexts[snapshot.provenance]
  return `${name[language]} – ${meaning[language]}.`
}

/** The municipalities that a page is of: those of the county that the filter leaves. */
function scopeOf({ selection, county, snapshot }: PageContext): ReadonlySet<string> {
  const codes = selection?.codes ?? snapshot.answers.map(({ code }) => code)
  return new Set(codes.filter((code) => inCounty(code, county?.code ?? null)))
}

/**
 * Of whom a page is, in a sentence or two; null where it is of everyone.
 *
 * @example "Urval: Behovsinventering: ja. 30 av 52 kommuner, bland 50 med svar på frågan. Av dem ligger 7 i Örebro län."
 */
function scopeWords(context: PageContext): string | null {
  const { selection, county, snapshot, address } = context
  const { language } = address
  const within = scopeOf(context).size
  if (selection === null)
    return county === null ? null : `${county.name}: ${ofMunicipalities(within, snapshot.answers.length, language)}.`
  const inCounty = county && { name: county.name, count: within }
  const conditionOf = conditionTexts(snapshot.study, selection.conditions, language)
  return `${text(language, 'selection', 'title')}: ${selectionLabel(selection, inCounty, conditionOf, selectionTexts(language))}`
}

/** What a page is, in a sentence of plain text. */
function pageLead(name: Exclude<PageName, 'present'>, { snapshot: { study }, address: { language } }: PageContext): string {
  if (name === 'about') return study.description[language]
  if (name === 'follow') return text(language, 'follow', 'lead')
  if (name === 'own') return text(language, 'own', 'lead')
  if (name !== 'report') return text(language, 'pages', `lead.${name}`)
  return study.report === undefined
    ? text(language, 'report', 'none', { study: study.shortTitle })
    : text(language, 'report', 'about', { date: study.source.date })
}

/** What the map shows, in a sentence or two; of one option of several, every class with its count and share. */
function mapDescription(context: PageContext): string {
  const { address, indicator, option, county, selection } = context
  const { language } = address
  const told = (shown: string): string =>
    [shown, provenanceWords(context), ...(selection === null ? [] : [scopeWords(context)])].join(' ')
  if (option === null) {
    const scope: Scope = county ? { kind: 'county', code: county.code } : { kind: 'region' }
    return told(`${indicator.title[language]}: ${answerWords(indicator, scope, language)}`)
  }
  const { classes } = areaLegend(indicator, {
    option,
    county: county?.code ?? null,
    language,
    t: indicatorTexts(language),
  })
  const subject = [
    indicator.title[language],
    optionLabel(indicator, option, language),
    county?.name ?? context.geography.region[language],
  ]
  const counts = classes.map(({ label, count, share }) => `${label} ${countAndShare(count, share, language)}`)
  return told(`${subject.filter(Boolean).join(', ')}: ${counts.join('; ')}.`)
}

function municipalityDescription(context: PageContext, code: string): string | null {
  const { snapshot, geography, indicator, address } = context
  const { language } = address
  const municipality = geography.municipalityByCode.get(code)
  if (municipality === undefined) return null
  const { overall, coverage } = profileReply(snapshot, municipality, geography).maturity
  const level = levelWords(overall, language)
  const maturity = { title: overall.title, level, ...coverage }
  return [
    `${indicator.title[language]}.`,
    answerWords(indicator, { kind: 'municipality', code, name: municipality.name, county: municipality.county.code }, language),
    ...(indicator.id === overall.id ? [] : [text(language, 'pages', 'described.maturity', maturity)]),
    provenanceWords(context),
  ].join(' ')
}

function centreDescription({ geography, address: { language } }: PageContext, id: string): string | null {
  const found = geography.centres.find((each) => each.id === id)
  if (found === undefined) return null
  const { label, municipalities, period } = centreReply(found, geography)
  const names = formatList(
    municipalities.map(({ name }) => name),
    language,
  )
  return [
    text(language, 'pages', municipalities.length > 1 ? 'described.centreShared' : 'described.centre', {
      title: label[language],
      municipalities: names,
    }),
    `${text(language, 'centre', 'period')}: ${period}.`,
    text(language, 'centre', 'notForStudy'),
  ].join(' ')
}

/** What the page shows in a sentence or two, for search engines and links; where it has municipalities' values, with their provenance. */
export function descriptionOf(context: PageContext): string {
  const { snapshot, address, county, selection } = context
  const { language, view } = address
  const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')
  switch (view.name) {
    case 'map':
      return mapDescription(context)
    case 'municipality':
      return municipalityDescription(context, view.code) ?? mapDescription(context)
    case 'centre':
      return centreDescription(context, view.id) ?? mapDescription(context)
    case 'compare': {
      const names = comparedNames(context)
      const lead =
        names.length === 0
          ? pageLead('compare', context)
          : text(language, 'pages', 'described.compare', { names: formatList(names, language) })
      return joined(lead, provenanceWords(context), scopeWords({ ...context, county: null }))
    }
    case 'cross': {
      const [x, y] = crossedAxes(context)
      const scope = { county: county?.code ?? null, conditions: selection?.conditions ?? [] }
      const { base, municipalities } = crosstabsReply(snapshot, x, y, scope)
      const crossed = text(language, 'pages', 'described.cross', {
        x: x.title,
        y: y.title,
        base: ofMunicipalities(base, municipalities, language),
      })
      return joined(crossed, provenanceWords(context), scopeWords(context))
    }
    case 'present': {
      if (view.own) return pageLead('own', context)
      const slide = snapshot.story.slides[view.slide - 1]
      return joined(
        `${slide?.sentence[language]}.`.replace(/([.?!])\.$/, '$1'),
        slide?.body?.[language] ?? null,
        provenanceWords(context),
      )
    }
    case 'table':
      return joined(pageLead('table', context), provenanceWords(context), scopeWords(context))
    default:
      return pageLead(view.name, context)
  }
}
