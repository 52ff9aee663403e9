import { countedColour } from '../../../api/domain/legend/palette.ts'
import { regionSquares } from '../../../api/domain/charts/squares.ts'
import { Chart } from '../../charts/Marks.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { FigureLink } from './sources.tsx'
import styles from './report.module.css'

/** Municipalities as one square each, divided: which square is which municipality the report does not say. One alone is the key's. */
export function RegionSquares({ parts, total }: { parts: Parameters<typeof regionSquares>[0]; total: number }) {
  const className = total === 1 ? styles.swatch : styles.squares
  return <Chart chart={regionSquares(parts, total)} className={className} />
}

interface RangeProps {
  readonly minimum: number
  readonly maximum: number
  /** Of how many municipalities. */
  readonly base: number
  /** Whether those are the municipalities that answered, and not all. */
  readonly respondents: boolean
  readonly fact: string | undefined
}

/** From at least to at most of the municipalities that the figures are of: those certain filled, those possible hatched. */
export function RangeSquares({ minimum, maximum, base, respondents, fact }: RangeProps) {
  const { t } = useTexts('report')
  return (
    <div className={`stack ${styles.range}`}>
      <RegionSquares
        parts={[
          { count: minimum, fill: { colour: countedColour } },
          { count: maximum - minimum, fill: { reason: 'uncertain' } },
        ]}
        total={base}
      />
      <p className="figures">
        <FigureLink fact={fact}>{t('range', { minimum, maximum })}</FigureLink>{' '}
        {t(respondents ? 'rangeOfRespondents' : 'rangeOf', { base })}
      </p>
    </div>
  )
}
