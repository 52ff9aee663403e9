import { Fragment } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { Link } from 'wouter'
import { useAddress } from '../address/useAddress.ts'

const kinds = ['stated', 'computed'] as const

/** What something rests on: statements of the report, numbered by us, apart from what we have computed from them. Each leads to it. */
export function FactSources({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts('indicator')
  const { href } = useAddress()
  const report = href({ view: { name: 'report' } })
  return kinds.map((kind) => {
    const found = ids.filter((id) => id.startsWith('F') === (kind === 'stated'))
    return (
      found.length > 0 && (
        <p key={kind} className="figures">
          {t(`source.${kind}`)}
          {found.map((id) => (
            <Fragment key={id}>
              {' '}
              <Link href={`${report}#${id}`}>{id}</Link>
            </Fragment>
          ))}
        </p>
      )
    )
  })
}
