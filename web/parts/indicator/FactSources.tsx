import { Fragment } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { Link } from 'wouter'
import { isDerivedFact } from '../../../api/domain/study/fact.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'

const kinds = ['stated', 'computed'] as const

/** What something rests on: statements of the report, numbered by us, apart from what we have computed from them. Each leads to it, where the study has a report. */
export function FactSources({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts('indicator')
  const { href } = useAddress()
  const { hasReport } = useStudy()
  const report = href({ view: { name: 'report' } })
  return kinds.map((kind) => {
    const found = ids.filter((id) => isDerivedFact(id) === (kind === 'computed'))
    return (
      found.length > 0 && (
        <p key={kind} className="figures">
          {t(`source.${kind}`)}
          {found.map((id) => (
            <Fragment key={id}> {hasReport ? <Link href={`${report}#${id}`}>{id}</Link> : id}</Fragment>
          ))}
        </p>
      )
    )
  })
}
