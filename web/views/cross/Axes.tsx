import { useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { useAddress } from '../../state/useAddress.ts'
import styles from './cross.module.css'
import { IndicatorSelect } from './IndicatorSelect.tsx'

interface Props {
  readonly indicators: IndicatorsReply
  readonly x: string
  readonly y: string
  /** The address asked for the same indicator twice. */
  readonly same: boolean
}

/** The two indicators that are crossed. Choosing for one what the other has makes the two change places, and says so. */
export function Axes({ indicators, x, y, same }: Props) {
  const { t } = useTexts('cross')
  const { go } = useAddress()
  const [changedPlaces, setChangedPlaces] = useState(false)
  const choose = (crossX: string, crossY: string) => {
    const isTwice = crossX === crossY
    setChangedPlaces(isTwice)
    go({ ...(isTwice ? { crossX: y, crossY: x } : { crossX, crossY }), pinned: null })
  }
  return (
    <>
      <IndicatorSelect label={t('y')} indicators={indicators} chosen={y} onChoose={(id) => choose(x, id)} />
      <button
        type="button"
        className={`icon-button ${styles.swap}`}
        aria-label={t('swap')}
        title={t('swap')}
        onClick={() => {
          setChangedPlaces(false)
          go({ crossX: y, crossY: x, pinned: null })
        }}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 8h15l-4-4M20 16H5l4 4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </button>
      <IndicatorSelect label={t('x')} indicators={indicators} chosen={x} onChoose={(id) => choose(id, y)} />
      <p className={styles.twice} role="status">
        {(same || changedPlaces) && t(same ? 'same' : 'changedPlaces')}
      </p>
    </>
  )
}
