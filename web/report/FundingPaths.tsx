import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { StudyReply } from '../../api/replies/studies.ts'
import { FactLinks } from './FactLinks.tsx'
import { Quotation } from './Quotation.tsx'

/** A and B: what each is for, from which fund, and when. */
export function FundingPaths({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ul className="report-cards">
      {study.fundingPaths.map(({ id, title, fund, timing, tools, quotation, facts }) => (
        <li key={id}>
          <h4>
            <span className="report-soft">{id}</span> {title[language]}
          </h4>
          <p className="report-path" data-path={id}>
            {fund[language]} · {timing[language]}
          </p>
          {tools.length > 0 && <p>{t('tools', { count: tools.length })}</p>}
          {tools.length > 0 && (
            <ol className="report-tools">
              {tools.map((tool) => (
                <li key={tool.sv}>{tool[language]}</li>
              ))}
            </ol>
          )}
          <Quotation text={quotation} />
          <FactLinks ids={facts} />
        </li>
      ))}
    </ul>
  )
}
