import { useTexts } from '../i18n/useTexts.ts'

/** The facts that something rests on, each a link to its place further down the page. */
export function FactLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts('report')
  if (ids.length === 0) return null
  return (
    <span className="fact-links">
      {ids.map((id) => (
        <a key={id} className="fact-link figures" href={`#${id}`} aria-label={t('toFact', { id })}>
          {id}
        </a>
      ))}
    </span>
  )
}
