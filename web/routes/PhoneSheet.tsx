import type { ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import { Sheet, type SheetTab } from '../shell/Sheet.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PlacePanel } from './PlacePanel.tsx'
import type { PlaceView } from './usePlace.ts'

interface Props {
  readonly place: PlaceView | null
  readonly name: string | undefined
  readonly legend: ReactNode
  readonly questions: ReactNode
}

/** What lies beside the map on a wide screen, as the tabs of the phone's sheet. A chosen place comes up first, the map still above it. */
export function PhoneSheet({ place, name, legend, questions }: Props) {
  const { t } = useTexts('shell')
  const tabs: SheetTab[] = [
    { id: 'legend', label: t('sheet.legend'), rise: 'low', content: legend },
    { id: 'list', label: t('sheet.list'), rise: 'half', content: questions },
  ]
  if (place !== null) {
    const content = (
      <>
        <AddressLink className="icon-button panel-close" change={{ view: { name: 'map' } }} aria-label={t('closePanel')}>
          <Icon name="close" />
        </AddressLink>
        <PlacePanel place={place} />
      </>
    )
    tabs.push({ id: 'place', label: name ?? t(`panel.${place.name}`), rise: 'low', content })
  }
  const first = place === null ? 'legend' : 'place'
  return <Sheet tabs={tabs} first={first} yieldsTo=".map-selection" />
}
