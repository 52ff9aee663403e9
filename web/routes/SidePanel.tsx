import { useTexts } from '../i18n/useTexts.ts'
import { Panel } from '../shell/Panel.tsx'
import { useLingering } from '../shell/useLingering.ts'
import { PlacePanel } from './PlacePanel.tsx'
import type { PlaceView } from './usePlace.ts'

interface Props {
  readonly place: PlaceView | null
  readonly name: string | undefined
}

/** The panel at the right, sliding in and out. */
export function SidePanel({ place, name }: Props) {
  const { t } = useTexts('shell')
  const { shown, leaving } = useLingering(place)
  if (shown === null) return null
  return (
    <Panel label={name ?? t(`panel.${shown.name}`)} leaving={leaving}>
      <PlacePanel place={shown} />
    </Panel>
  )
}
