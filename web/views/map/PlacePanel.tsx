import { Suspense } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { CentrePanel, MunicipalityPanel } from './parts.ts'
import type { PlaceView } from '../../parts/usePlace.ts'

/** The panel of a municipality or a learning centre. */
export function PlacePanel({ place }: { readonly place: PlaceView }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Shape lines={10} />}>
        {place.name === 'municipality' ? <MunicipalityPanel code={place.code} /> : <CentrePanel id={place.id} />}
      </Suspense>
    </ErrorBoundary>
  )
}
