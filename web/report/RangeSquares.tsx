import { useTranslation } from 'react-i18next'
import { FigureLink } from './FigureLink.tsx'
import { RegionSquares } from './RegionSquares.tsx'

interface Props {
  readonly minimum: number
  readonly maximum: number
  readonly total: number
  readonly fact: string | undefined
}

/** From at least to at most of the region's municipalities: those certain filled, those possible hatched. */
export function RangeSquares({ minimum, maximum, total, fact }: Props) {
  const { t } = useTranslation('report')
  return (
    <div className="report-range">
      <RegionSquares
        parts={[
          { count: minimum, fill: { colour: '#297d84' } },
          { count: maximum - minimum, fill: { reason: 'uncertain' } },
        ]}
        total={total}
      />
      <p className="figures">
        <FigureLink fact={fact}>{t('range', { minimum, maximum })}</FigureLink> {t('rangeOf', { total })}
      </p>
    </div>
  )
}
