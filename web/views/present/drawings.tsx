import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { startAddress } from '../../../api/domain/address/address.ts'
import { countsIn, heatRows } from '../../../api/domain/charts/heatTable.ts'
import { questionParts } from '../../../api/domain/charts/questionDivision.ts'
import { regionSquares, staircaseColumn } from '../../../api/domain/charts/squares.ts'
import { cellColours, cellsByCode } from '../../../api/domain/legend/crossCells.ts'
import type { Boundaries } from '../../../api/domain/map/geography.ts'
import { withoutNames } from '../../../api/domain/map/region.ts'
import type { Shown, Slide } from '../../../api/domain/study/story.ts'
import { Chart } from '../../charts/Marks.tsx'
import { HeatTable } from '../../charts/HeatTable.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { KindChip } from '../../parts/indicator/Kind.tsx'
import { Legend } from '../../parts/indicator/Legend.tsx'
import { PrintedMap } from '../../parts/print/PrintSheet.tsx'
import { useTheme } from '../../parts/shell/theme.ts'
import {
  boundariesQuery,
  countiesQuery,
  factsQuery,
  indicatorQuery,
  profileQuery,
  selectionQuery,
  studyQuery,
} from '../../queries.ts'
import { comparisonQuery } from '../compare/comparisonQuery.ts'
import { crosstabQuery } from '../../parts/crosstabQuery.ts'
import { useStudy } from '../../state/useStudy.ts'
import { ComparedMaturity } from '../compare/ComparedMaturity.tsx'
import { BivariateMap } from '../cross/BivariateMap.tsx'
import { Matrix } from '../cross/Matrix.tsx'
import { strongCells, strongColours, strongly } from '../../../api/domain/legend/strongColours.ts'
import { chosenKey, type ClassKey, notChosenKey } from '../../../api/domain/legend/classKey.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { conditionsOf, onKarta, type OnMap, onMap } from './onMap.ts'
import { crossQuestion } from './useTalk.ts'
import styles from './drawings.module.css'

interface Props {
  readonly namesHidden: boolean
  /** Whether the live map stands in the drawing's place. */
  readonly isLive: boolean
}

const nothing = () => undefined

/** What a slide shows beside its words. */
export function Drawing({ shows, namesHidden, isLive }: Props & { readonly shows: Shown }) {
  switch (shows.kind) {
    case 'map':
      return isLive ? null : <StillMap map={onMap(shows)} namesHidden={namesHidden} />
    case 'squares':
      return <Squares id={shows.question} />
    case 'crosstab':
      return <Crosstab shows={shows} namesHidden={namesHidden} />
    case 'maturity':
      return <Maturity code={shows.municipality} namesHidden={namesHidden} />
    case 'comparison':
      return <Comparison codes={shows.municipalities} namesHidden={namesHidden} />
    case 'quotation':
      return <Quotation id={shows.fact} />
    case 'staircase':
      return <Staircase />
    case 'timeline':
      return <Timeline />
    case 'text':
      return null
  }
}

/** Replies of the study's that several drawings need. */
const useDefinition = () => useQuery(studyQuery(useStudy().id)).data

/** An indicator in the colours of the theme on the screen. */
export function useShownIndicator(id: string | null): IndicatorReply | undefined {
  const { id: study } = useStudy()
  const isStrong = useTheme() === 'projector'
  const indicator = useQuery({ ...indicatorQuery(study, id ?? ''), enabled: id !== null }).data
  return useMemo(() => {
    if (indicator === undefined || !isStrong) return indicator
    const own = strongColours(
      indicator.palette,
      indicator.classes.map((each) => each.id),
    )
    return { ...indicator, colours: { ...own, ...strongColours('binary', [chosenKey, notChosenKey]) } }
  }, [indicator, isStrong])
}

/** The boundaries, with the municipalities' names taken out of them where those are hidden: nothing drawn from them can tell one. */
export function useBoundaries(namesHidden: boolean): Boundaries | undefined {
  const boundaries = useQuery(boundariesQuery()).data
  return useMemo(
    () => (boundaries === undefined || !namesHidden ? boundaries : withoutNames(boundaries)),
    [boundaries, namesHidden],
  )
}

/** The municipalities that a map's filter leaves; null for no filter. */
export function useAmong(filter: string | undefined): ReadonlySet<string> | null {
  const { id: study } = useStudy()
  const { data } = useQuery({ ...selectionQuery(study, conditionsOf(filter)), enabled: filter !== undefined })
  return useMemo(() => (data === undefined ? null : new Set(data.codes)), [data])
}

/** A map's place on a slide, twice as wide as it is on paper. */
const mapSize = { width: 560, height: 620 }

/** The map as a drawing: what the first page, paper, and the overview have of it. */
function StillMap({ map, namesHidden }: { readonly map: OnMap; readonly namesHidden: boolean }) {
  const indicator = useShownIndicator(map.indicator)
  const boundaries = useBoundaries(namesHidden)
  const counties = useQuery(countiesQuery()).data
  const among = useAmong(map.filter)
  const isStrong = useTheme() === 'projector'
  const address = { ...startAddress, ...onKarta(map) }
  return (
    <div className={styles.map}>
      <PrintedMap
        data={{ boundaries, indicator, counties, centres: undefined, address }}
        size={mapSize}
        {...{ among, isStrong }}
      />
    </div>
  )
}

interface KeyProps {
  readonly map: OnMap
  readonly hovered: string | null
  /** The sentence that stands above it: unless that is the question itself, the question is named. */
  readonly sentence?: string
  readonly onRaise: (key: ClassKey | null) => void
}

/** What the map's colours mean, with the counts. */
export function MapKey({ map, hovered, sentence, onRaise }: KeyProps) {
  const { county, pinned, filter } = map
  const indicator = useShownIndicator(map.indicator)
  const language = useLanguage()
  return (
    <div className={styles.key}>
      {indicator !== undefined && (
        <>
          {sentence !== undefined && sentence !== indicator.title[language] && (
            <p className={styles.question}>{indicator.title[language]}</p>
          )}
          <Legend {...{ indicator, county, pinned, hovered, onRaise }} option={null} filtered={filter !== undefined} />
        </>
      )}
    </div>
  )
}

interface SlideKeyProps {
  readonly slide: Slide
  readonly hovered?: string | null | undefined
  readonly onRaise?: KeyProps['onRaise'] | undefined
}

/** What the colours of a slide's map mean; nothing on another slide. */
export function SlideKey({ slide: { sentence, shows }, hovered = null, onRaise = nothing }: SlideKeyProps) {
  const language = useLanguage()
  if (shows.kind !== 'map') return null
  return <MapKey {...{ hovered, onRaise }} sentence={sentence[language]} map={onMap(shows)} />
}

/** How the region's municipalities divide on a question, as the report has it. */
function Squares({ id }: { readonly id: string }) {
  const { t } = useTexts(['present', 'answer'])
  const language = useLanguage()
  const isStrong = useTheme() === 'projector'
  const study = useDefinition()
  const question = study?.questions.find((each) => each.id === id)
  if (study === undefined || question === undefined) return null
  const strong = strongly(question)
  const parts = questionParts(study, question).parts.map((part) => ({
    ...part,
    fill: isStrong && 'colour' in part.fill ? { colour: strong(part.fill.colour) } : part.fill,
  }))
  return (
    <figure className={styles.squares}>
      <Chart chart={regionSquares(parts, study.population.count)} />
      <figcaption>
        <ul>
          {parts.map(({ id: part, fill, label, count, of, origin }) => (
            <li key={part} data-part={part}>
              <Chart chart={regionSquares([{ count: 1, fill }], 1, { hatchScale: 1 })} className={styles.swatch} />
              <strong className="figures">{of === null ? count : t('answer:figure', { count, of })}</strong> {label[language]}{' '}
              {origin !== null && <KindChip kind={origin} />}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

/** The report's numbers side by side, each against all: nothing leads from one to the next. */
function Staircase() {
  const language = useLanguage()
  const study = useDefinition()
  return (
    <ol className={styles.staircase}>
      {study?.staircaseSteps.map(({ count, label, origin }) => (
        <li key={count}>
          <Chart chart={staircaseColumn(count, study.population.count)} />
          <strong className="figures">{count}</strong>
          <span>{label[language]}</span>
          <KindChip kind={origin} />
        </li>
      ))}
    </ol>
  )
}

/** What had happened and what was planned, as the report has it. */
function Timeline() {
  const { t } = useTexts('present')
  const language = useLanguage()
  const study = useDefinition()
  return (
    <ol className={styles.timeline}>
      {study?.timelineSteps.map(({ id, kind, title, when, externalSources }) => (
        <li key={id} data-kind={kind}>
          <strong className="figures">{when[language]}</strong>
          <span>
            {kind === 'plan' && <em>{t('plan')}: </em>}
            {title[language]} {externalSources.length > 0 && <KindChip kind="external" />}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The source's own words, which are Swedish; in English what they say as well. */
function Quotation({ id }: { readonly id: string }) {
  const language = useLanguage()
  const { id: study } = useStudy()
  const fact = useQuery(factsQuery(study)).data?.facts.find((each) => each.id === id)
  if (fact === undefined) return null
  return (
    <figure className={styles.quotation}>
      <blockquote lang="sv">{fact.quotation}</blockquote>
      {language !== 'sv' && <figcaption>{fact.statement[language]}</figcaption>}
    </figure>
  )
}

type OfCode<Key extends string> = { readonly [Each in Key]: string } & Pick<Props, 'namesHidden'>

/** A municipality's maturity against county and region. */
function Maturity({ code, namesHidden }: OfCode<'code'>) {
  const { t } = useTexts(['municipality', 'map'])
  const language = useLanguage()
  const { id: study } = useStudy()
  const profile = useQuery(profileQuery(study, code)).data
  const overall = useShownIndicator(profile?.maturity.overall.id ?? null)
  if (profile === undefined || overall === undefined) return null
  const name = namesHidden ? t('map:nameless') : profile.name
  return (
    <div className={styles.heat}>
      <HeatTable
        rows={heatRows(profile.maturity, language)}
        colours={overall.colours}
        kind={profile.provenance}
        caption={t('maturity.key', { name, county: profile.county.name })}
        named={({ short, title }) => [short, title].filter(Boolean).join(' ')}
        cell={(cell) => ({ own: cell.places.length > 0, content: countsIn(cell), label: `${cell.label}: ${countsIn(cell)}` })}
      />
    </div>
  )
}

/** Municipalities' maturity beside one another. */
function Comparison({ codes, namesHidden }: { readonly codes: readonly string[] } & Pick<Props, 'namesHidden'>) {
  const { t } = useTexts('present')
  const { id: study } = useStudy()
  const comparison = useQuery(comparisonQuery(study, codes)).data
  const shown = useShownIndicator(comparison?.maturity.overall.id ?? null)
  if (comparison === undefined || shown === undefined) return null
  const { maturity } = comparison
  const overall = { ...maturity.overall, colours: shown.colours }
  const municipalities = comparison.municipalities.map((each, index) =>
    namesHidden ? { ...each, name: t('municipality', { letter: String.fromCharCode(65 + index) }) } : each,
  )
  return (
    <div className={styles.heat}>
      <ComparedMaturity comparison={{ ...comparison, municipalities, maturity: { ...maturity, overall } }} />
    </div>
  )
}

/** Two questions as a matrix and a map. */
function Crosstab({ shows, namesHidden }: { readonly shows: Extract<Shown, { kind: 'crosstab' }> } & Pick<Props, 'namesHidden'>) {
  const { id: study } = useStudy()
  const crosstab = useQuery(crosstabQuery(study, crossQuestion(shows))).data
  const boundaries = useBoundaries(namesHidden)
  const counties = useQuery(countiesQuery()).data
  const isStrong = useTheme() === 'projector'
  if (crosstab === undefined) return null
  const strong = isStrong ? strongCells(crosstab) : undefined
  return (
    <div className={styles.crosstab}>
      <Matrix
        {...{ crosstab, colours: strong ?? cellColours(crosstab) }}
        share={null}
        pinned={null}
        marked={[]}
        onPoint={nothing}
        onPin={nothing}
      />
      {boundaries !== undefined && counties !== undefined && (
        <BivariateMap
          {...{ crosstab, boundaries, counties }}
          county={shows.county ?? null}
          cellsOf={cellsByCode(crosstab.cells)}
          strongColours={strong}
          raised={null}
          onPoint={nothing}
          onChoose={nothing}
        />
      )}
    </div>
  )
}
