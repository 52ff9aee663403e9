import { useTexts } from '../i18n/useTexts.ts'
import type { Fact } from '../../api/domain/study/fact.ts'
import { FactItem } from './FactItem.tsx'
import { ReportSection } from './ReportSection.tsx'

const kinds = ['fact', 'derived'] as const

/** Every fact at its own address: what the report states, then what is computed from that. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTexts('report')
  return (
    <ReportSection id="facts">
      {kinds.map((kind) => (
        <section key={kind} className="report-facts" aria-labelledby={`facts-${kind}`}>
          <h3 id={`facts-${kind}`}>{t(`kind.${kind}`)}</h3>
          {facts
            .filter((fact) => fact.kind === kind)
            .map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
        </section>
      ))}
    </ReportSection>
  )
}
