import type { ReactNode } from 'react'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { formatNumber } from '../../../api/domain/words/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { IndicatorDetails } from '../../parts/indicator/IndicatorDetails.tsx'
import { AnswerSentence, KindChip } from '../../parts/indicator/Kind.tsx'
import { Legend } from '../../parts/indicator/Legend.tsx'
import type { MapData } from '../../parts/useMapData.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Failure, Waiting } from '../../ui/Failure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './answerCard.module.css'

interface Props {
  readonly data: MapData
  /** A filter leaves some municipalities out on the map. */
  readonly filtered: boolean
  readonly hovered: string | null
  readonly onRaise: (key: ClassKey | null) => void
}

/** The answer to the map's question: a sentence, and the table that is the map's legend. */
export function AnswerCard({ onFilter, ...props }: Props & { readonly onFilter: () => void }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const { data } = props
  const { indicator, indicators, address, wanted } = data
  const { view, county, pinned, selection } = address
  const isStart =
    view.name === 'map' && address.indicator === null && county === null && pinned === null && selection.length === 0
  const opening = isStart ? (indicators?.openingFigures ?? []) : []
  if (indicator === undefined) return <Waiting error={data.error} retry={data.retry} lines={6} />
  return (
    <div className={styles.card}>
      {opening.length > 0 && <Opening figures={opening} />}
      <div className={`cluster ${styles.head}`}>
        <h2 className={styles.title}>{indicator.title[language]}</h2>
        {indicators !== undefined && wanted !== undefined && <QuestionSteps indicators={indicators} shown={wanted} />}
      </div>
      <Answer {...props} told={opening.length === 0} />
      <p className={`cluster ${styles.actions}`}>
        <Button look="chip" data-map-filter onClick={onFilter}>
          {t('filter')}
        </Button>
        <Button look="chip" onClick={() => print()}>
          {t('print')}
        </Button>
      </p>
      <details key={indicator.id} className={`unfolding ${styles.about}`}>
        <summary>{t('about')}</summary>
        <IndicatorDetails indicator={indicator} />
      </details>
    </div>
  )
}

interface AnswerProps extends Props {
  /** Whether the answer is told in words. */
  readonly told?: boolean
  /** Nothing can be pressed. */
  readonly still?: boolean
  /** In another site's frame no class unfolds: what unfolds leads away. */
  readonly framed?: boolean
}

/**
 * What the map shows right now, in words and as a table; over it, where something that was asked for could not be had, what went wrong.
 * Holding a class is a choice, and so a step in the address.
 */
export function Answer({ data, filtered, hovered, onRaise, told = true, still = false, framed = false }: AnswerProps) {
  const { t } = useTexts('indicator')
  const { go } = useAddress()
  const { hasReport } = useStudy()
  const { indicator, error, retry, address } = data
  if (indicator === undefined) return <Waiting {...{ error, retry }} lines={6} />
  const { option, pinned } = address
  const county = indicator.counties.some(({ code }) => code === address.county) ? address.county : null
  return (
    <>
      {error !== null && <Failure error={error} onRetry={retry} />}
      {told && (
        <p className={styles.sentence} aria-live="polite">
          <AnswerSentence indicator={indicator} scope={county === null ? { kind: 'region' } : { kind: 'county', code: county }} />
        </p>
      )}
      {told && county !== null && hasReport && indicator.provenance === 'example' && <p className="soft">{t('noCounties')}</p>}
      <Legend
        {...{ indicator, option, county, filtered, pinned, hovered, onRaise }}
        onPin={still ? undefined : (key) => go({ pinned: key })}
        places={framed ? undefined : data.places}
      />
    </>
  )
}

/** The source's own figures to meet first; each leads to its question. */
function Opening({ figures }: { readonly figures: IndicatorsReply['openingFigures'] }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const number = (value: number): string => formatNumber(value, language)
  return (
    <section className={styles.opening} aria-labelledby="opening">
      <h2 id="opening" className="group-heading">
        {t('opening')}
      </h2>
      <ul>
        {figures.map(({ indicator, figure, base, says, origin, part }) => (
          <li key={indicator}>
            <AddressLink className={styles.figure} change={{ indicator }}>
              <strong data-kind={origin}>
                {base === null ? number(figure) : t('countOf', { count: number(figure), of: number(base.count) })}
              </strong>{' '}
              <span>
                {says[language]}
                {part !== undefined && (
                  <>
                    {t('ofWhom')} <span data-kind={part.origin}>{number(part.figure)}</span> {part.says[language]}
                  </>
                )}{' '}
                {origin !== 'published' && <KindChip kind={origin} />}
              </span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StepsProps {
  readonly indicators: IndicatorsReply
  readonly shown: string
  readonly children?: ReactNode
}

/** The ways to the question before and the one after, in the order of the list; round what stands between them. */
export function QuestionSteps({ indicators: { groups, indicators }, shown, children }: StepsProps) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const listed = groups.flatMap(({ id }) => indicators.filter(({ group }) => group === id))
  const place = listed.findIndex(({ id }) => id === shown)
  const step = (to: number, icon: 'before' | 'after') => {
    const question = listed.at(to % listed.length)
    return (
      question !== undefined && (
        <AddressLink
          className="icon-button"
          change={{ indicator: question.id }}
          aria-label={t(icon, { question: question.title[language] })}
        >
          <Icon name={icon} />
        </AddressLink>
      )
    )
  }
  return (
    <div className={styles.steps}>
      {step(place - 1, 'before')}
      {children}
      {step(place + 1, 'after')}
    </div>
  )
}
