import { startAddress } from '../../../api/domain/address/address.ts'
import { type FrameSize, usualFrame } from '../../../api/domain/address/frameCode.ts'
import { formatAddress } from '../../../api/domain/address/formatAddress.ts'
import type { Shown } from './useShown.ts'

/** The sizes to choose among: a narrow column, a usual one, and whatever width there is. */
export const sizes = {
  small: { width: 400, height: 720 },
  medium: usualFrame,
  wide: { width: null, height: usualFrame.height },
} as const satisfies Readonly<Record<string, FrameSize>>

export interface EmbedChoice {
  readonly indicator: Shown['indicator']
  readonly county: string | null
  /** HTML and SVG alone: nothing in the frame runs. */
  readonly still: boolean
  readonly size: keyof typeof sizes
}

/** What is shown with another indicator and county: an option and a class held are the first indicator's own. */
export function shownAs(shown: Shown, { indicator, county }: Pick<EmbedChoice, 'indicator' | 'county'>): Shown {
  const { address, option } = shown
  const isSame = indicator.id === shown.indicator.id
  return {
    ...shown,
    indicator,
    option: isSame ? option : null,
    marked: [],
    address: {
      ...address,
      view: { name: 'map' },
      county,
      section: county === address.county ? address.section : null,
      pinned: isSame ? address.pinned : null,
    },
  }
}

/**
 * The page made for frames that shows what the map does, filter and all, with the indicator and in the county chosen for it.
 *
 * @example '/inbaddad/staffing?lan=18&urval=needs-inventory:yes&stilla=ja'
 */
export function embedAddress(shown: Shown, choice: Pick<EmbedChoice, 'indicator' | 'county' | 'still'>): string {
  const { address, indicator, option } = shownAs(shown, choice)
  const { study, county, form, section, pinned, selection, language } = address
  const [, kept] = formatAddress({ ...startAddress, study, county, form, section, pinned, option, selection, language }).split(
    '?',
  )
  const query = [kept, choice.still ? 'stilla=ja' : undefined].filter((part) => part !== undefined)
  return `/inbaddad/${indicator.id}${query.length === 0 ? '' : `?${query.join('&')}`}`
}
