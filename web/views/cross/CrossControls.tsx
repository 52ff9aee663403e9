import { useState } from 'react'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { groupedOptions, placeOptions, Select } from '../../ui/Select.tsx'
import styles from './cross.module.css'
import { useAddress } from '../../state/useAddress.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { Button } from '../../ui/Button.tsx'

const field = `soft ${styles.field}`

interface AxesProps {
  readonly indicators: IndicatorsReply
  readonly x: string
  readonly y: string
  /** The address asked for the same indicator twice. */
  readonly same: boolean
}

/** The two indicators that are crossed. Choosing for one what the other has makes the two change places, and says so. */
export function Axes({ indicators, x, y, same }: AxesProps) {
  const { t } = useTexts('cross')
  const { go } = useAddress()
  const options = groupedOptions(indicators.groups, indicators.indicators, useLanguage())
  const [changedPlaces, setChangedPlaces] = useState(false)
  const choose = (crossX: string, crossY: string) => {
    const isTwice = crossX === crossY
    setChangedPlaces(isTwice)
    go({ ...(isTwice ? { crossX: y, crossY: x } : { crossX, crossY }), pinned: null })
  }
  return (
    <>
      <Select className={field} label={t('y')} options={options} value={y} onChange={(id) => choose(x, id)} />
      <Button
        look="icon-button"
        className={styles.swap}
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
      </Button>
      <Select className={field} label={t('x')} options={options} value={x} onChange={(id) => choose(id, y)} />
      <p className={`soft ${styles.twice}`} role="status">
        {(same || changedPlaces) && t(same ? 'same' : 'changedPlaces')}
      </p>
    </>
  )
}

/** Whom to count: the region, or one of its counties. */
export function CountySelect({ counties, county }: { readonly counties: CountiesReply; readonly county: string | null }) {
  const { t } = useTexts('cross')
  const { go } = useAddress()
  return (
    <Select
      className={field}
      label={t('county')}
      options={[{ id: '', label: t('region') }, ...placeOptions(counties.counties)]}
      value={county ?? ''}
      onChange={(code) => go({ county: code || null })}
    />
  )
}

const shares = [null, 'row', 'column'] as const

/** What a cell's share is of: nothing, its row or its column. */
export function ShareSwitch() {
  const { t } = useTexts('cross')
  const { address } = useAddress()
  return (
    <div className={field}>
      <span id="cross-share">{t('share.title')}</span>
      <nav className="segments" aria-labelledby="cross-share">
        {shares.map((share) => (
          <AddressLink
            key={share}
            className="segment-link"
            change={{ crossShare: share }}
            aria-current={address.crossShare === share ? 'true' : undefined}
          >
            {t(`share.${share ?? 'none'}`)}
          </AddressLink>
        ))}
      </nav>
    </div>
  )
}

interface PrintedAxesProps {
  readonly crosstab: CrosstabsReply
  readonly share: 'row' | 'column' | null
}

/** What the controls say on the screen, in words: which questions are crossed, and what the percentages are shares of. */
export function PrintedAxes({ crosstab: { x, y }, share }: PrintedAxesProps) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  return (
    <p className="print-scope">
      {t('axes', { x: x.title[language], y: y.title[language] })} {share !== null && t(`shareOf.${share}`)}
    </p>
  )
}
