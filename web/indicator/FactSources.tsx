import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAddress } from '../address/useAddress.ts'

/** What something rests on: statements of the report, numbered by us, apart from what we have computed from them. Each leads to it. */
export function FactSources({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('indicator')
  const { href } = useAddress()
  const report = href({ view: { name: 'report' } })
  const line = (kind: 'stated' | 'computed', of: readonly string[]) =>
    of.length > 0 && (
      <p className="figures">
        {t(`source.${kind}`)}
        {of.map((id) => (
          <Link key={id} href={`${report}#${id}`}>
            {` ${id}`}
          </Link>
        ))}
      </p>
    )
  const stated = ids.filter((id) => id.startsWith('F'))
  const computed = ids.filter((id) => !id.startsWith('F'))
  return (
    <>
      {line('stated', stated)}
      {line('computed', computed)}
    </>
  )
}
