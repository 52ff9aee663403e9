import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { formatDecimal, collatorOf } from '../../../api/domain/words/format.ts'
import styles from './likeness.module.css'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { SimilaritiesReply } from '../../../api/replies/similarities.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { profileQuery } from '../../queries.ts'
import { requestJson } from '../../state/requestJson.ts'
import { useStudy } from '../../state/useStudy.ts'
import type { FigureKind } from '../../../api/domain/words/answerSentence.ts'
import { KindChip } from '../../parts/indicator/Kind.tsx'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { Button } from '../../ui/Button.tsx'

const shown = 6

/** The municipalities nearest in their answers to one, as many as are shown. */
const similaritiesQuery = (study: string, code: string) =>
  queryOptions({
    queryKey: ['similarities', study, code],
    queryFn: ({ signal }) =>
      requestJson<SimilaritiesReply>(`/studies/${study}/municipalities/${code}/similarities?limit=${shown}`, signal),
  })

interface LikenessDetailsProps {
  readonly likeness: Likeness
  /** What the answers are that it is counted on. */
  readonly kind: FigureKind
  readonly titles: LikenessTitles
  /** Which two, for those who hear it apart from where it stands. */
  readonly of: string
}

/** A likeness that explains itself: how many of the comparable answers are alike, the coefficient, and which answers they are. */
function LikenessDetails({
  likeness: { similarity, comparableQuestions: comparable, alikeQuestions: alike, unlikeQuestions: unlike },
  kind,
  titles,
  of,
}: LikenessDetailsProps) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  if (similarity === null) return <p className="soft">{t('notComparable')}</p>
  const list = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>{titles.get(id) ?? id}</li>
      ))}
    </ul>
  )
  return (
    <details className={`unfolding ${styles.likeness}`}>
      <summary data-kind={kind}>
        {t('alikeOf', { count: alike.length, of: comparable.length })} ·{' '}
        {t('coefficient', { value: formatDecimal(similarity, language) })}
        <span className="visually-hidden" translate="no">{` (${of})`}</span>
      </summary>
      <div className={styles.both} data-kind={kind}>
        <div>
          <h4>{t('unlike', { count: unlike.length })}</h4>
          {list(unlike)}
        </div>
        <div>
          <h4>{t('alike', { count: alike.length })}</h4>
          {list(alike)}
        </div>
      </div>
    </details>
  )
}

/** How alike two municipalities' answers are, and which questions say so. */
export type Likeness = Pick<
  SimilaritiesReply['municipalities'][number],
  'similarity' | 'comparableQuestions' | 'alikeQuestions' | 'unlikeQuestions'
>

/** Titles of the questions by id. */
export type LikenessTitles = ReadonlyMap<string, string>

/** The questions' titles as a comparison has them. */
export const titlesOf = ({ answers }: ComparisonsReply, language: 'sv' | 'en'): LikenessTitles =>
  new Map(answers.map(({ question, title }) => [question, title[language]]))

/** How alike the chosen municipalities' answers are, two by two, with the answers that say so. */
export function Pairs({ comparison }: { readonly comparison: ComparisonsReply }) {
  const { t } = useTexts('compare')
  const titles = titlesOf(comparison, useLanguage())
  const nameOf = (code: string) => comparison.municipalities.find((each) => each.code === code)?.name ?? code
  if (comparison.pairs.length === 0) return null
  return (
    <section className="card" aria-labelledby="compare-pairs">
      <h2 id="compare-pairs">{t('pairs')}</h2>
      <p className="soft">
        {t('pairsNote')} <KindChip kind={comparison.provenance} />
      </p>
      <ul className={`stack ${styles.pairs}`}>
        {comparison.pairs.map(({ one, other, ...likeness }) => {
          const pair = t('pair', { one: nameOf(one), other: nameOf(other) })
          return (
            <li key={one + other} data-pair={`${one}-${other}`}>
              <h3 translate="no">{pair}</h3>
              <LikenessDetails likeness={likeness} kind={comparison.provenance} titles={titles} of={pair} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface SuggestionsProps {
  readonly of: { readonly code: string; readonly name: string }
  readonly compared: readonly string[]
  readonly titles: LikenessTitles
  readonly onAdd: (code: string, name: string) => void
}

/** Whom to put beside a municipality: its neighbours, and those whose answers are most like its own, each with why. */
export function Suggestions({ of, compared, titles, onAdd }: SuggestionsProps) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { id: study } = useStudy()
  const neighbours = useQuery(profileQuery(study, of.code)).data?.neighbours ?? []
  const similar = useQuery(similaritiesQuery(study, of.code)).data
  const button = (code: string, name: string) => (
    <Button
      look="chip"
      disabled={compared.includes(code)}
      aria-label={t('addNamed', { name })}
      onClick={() => onAdd(code, name)}
      translate="no"
    >
      + {name}
    </Button>
  )
  return (
    <div className={`stack ${styles.suggestions}`}>
      <section className="stack" aria-labelledby="compare-neighbours">
        <h3 id="compare-neighbours">{t('neighbours', { name: of.name })}</h3>
        <ul className="cluster">
          {neighbours
            .toSorted((one, other) => collatorOf('sv').compare(one.name, other.name))
            .map(({ code, name }) => (
              <li key={code}>{button(code, name)}</li>
            ))}
        </ul>
      </section>
      {similar !== undefined && (
        <section className="stack" aria-labelledby="compare-similar">
          <h3 id="compare-similar">{t('similar', { name: of.name })}</h3>
          {similar.municipalities.every(({ similarity }) => similarity === null) ? (
            <p>{t('noSimilar', { name: of.name })}</p>
          ) : (
            <ul className={`stack ${styles.similar}`}>
              {similar.municipalities.map(({ code, name, ...likeness }) => (
                <li key={code} data-similar={code}>
                  {button(code, name)}
                  <LikenessDetails
                    likeness={likeness}
                    kind={similar.provenance}
                    titles={titles}
                    of={t('pair', { one: of.name, other: name })}
                  />
                </li>
              ))}
            </ul>
          )}
          <details className={`unfolding ${styles.method}`}>
            <summary>{t('method')}</summary>
            <p>
              {similar.method.name[language]}. {similar.method.note[language]}
            </p>
            <p lang="en">{similar.method.reference}</p>
          </details>
          <ProvenanceLabel provenance={similar.provenance} />
        </section>
      )}
    </div>
  )
}
