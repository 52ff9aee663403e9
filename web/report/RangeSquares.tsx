import { countedColour } from '../../api/domain/legend/palette.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { FigureLink } from './FigureLink.tsx'
import { RegionSquares } from './RegionSquares.tsx'

interface Props {
  readonly minimum: number
  readonly maximum: number
  /** Of how many municipalities. */
  readonly base: number
  /** Whether those are the municipalities that answered, and not all. */
  readonly respondents: boolean
  readonly fact: string | undefined
}

/** From at least to at most of the municipalities that the figures are of: those certain filled, those possible hatched. */
export function RangeSquares({ minimum, maximum, base, respondents, fact }: Props) {
  const { t } = useTexts('report')
  return (
    <div className="report-range">
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
