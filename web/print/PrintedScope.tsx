import { useQuery } from '@tanstack/react-query'
import { countiesQuery } from '../api/countiesQuery.ts'
import { PrintedSelection } from './PrintedSelection.tsx'

/** Of whom it is, in words: the county chosen or the whole region, then the filter. On paper there is nothing to choose in. */
export function PrintedScope({ county }: { readonly county: string | null }) {
  const { data } = useQuery(countiesQuery())
  const area = data?.counties.find(({ code }) => code === county)?.name ?? data?.region.name
  return (
    <div className="print-scope">
      <p>
        <strong>{area}</strong>
      </p>
      <PrintedSelection />
    </div>
  )
}
