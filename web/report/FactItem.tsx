import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { Fact } from '../../api/domain/study/fact.ts'
import { CopyFactLink } from './CopyFactLink.tsx'
import { Quotation } from './Quotation.tsx'

/** A fact: what it says, in which words, of what, and how certain a derived one is. */
export function FactItem({ fact: { id, title, statement, quotation, certainty, level } }: { readonly fact: Fact }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <article id={id} className="fact" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        <a className="figures" href={`#${id}`}>
          {id}
        </a>{' '}
        {title[language]}
      </h4>
      <CopyFactLink id={id} />
      <p>{statement[language]}</p>
      {quotation !== null && <Quotation text={quotation} />}
      <p className="report-soft">
        {t(`level.${level}`)}
        {certainty !== null && ` · ${certainty[language]}`}
      </p>
    </article>
  )
}
