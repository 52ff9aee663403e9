import type { View } from '../../api/domain/address/views.ts'
import { useLanguage } from '../i18n/useTexts.ts'
import type { MapData } from './useMapData.ts'

/** What a panel can be of. */
export type PlaceView = Extract<View, { name: 'municipality' | 'centre' }>

/** The view's place, null for the map alone. */
export const placeOf = (view: View): PlaceView | null => (view.name === 'municipality' || view.name === 'centre' ? view : null)

/** What the place is called; undefined until it is known. */
export function usePlaceName(
  place: PlaceView | null,
  { places, centres }: Pick<MapData, 'places' | 'centres'>,
): string | undefined {
  const language = useLanguage()
  if (place?.name === 'municipality') return places.find(({ code }) => code === place.code)?.name
  if (place?.name === 'centre') return centres?.find(({ id }) => id === place.id)?.title[language]
  return undefined
}
