import { useQuery } from '@tanstack/react-query'
import type { View } from '../../api/domain/address/views.ts'
import { useLanguage } from '../i18n/useTexts.ts'
import { profileQuery } from '../queries.ts'
import { useStudy } from '../state/useStudy.ts'
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
  const { id: study } = useStudy()
  const code = place?.name === 'municipality' ? place.code : ''
  const profile = useQuery({ ...profileQuery(study, code), enabled: code !== '' })
  if (place?.name === 'municipality') return profile.data?.name ?? places.find((each) => each.code === code)?.name
  if (place?.name === 'centre') return centres?.find(({ id }) => id === place.id)?.title[language]
  return undefined
}
