import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { profileQuery, similaritiesQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { LikenessDetails } from './LikenessDetails.tsx'
import type { LikenessTitles } from './likeness.ts'
import styles from './compare.module.css'

interface Props {
  readonly of: { readonly code: string; readonly name: string }
  readonly compared: readonly string[]
  readonly titles: LikenessTitles
  readonly onAdd: (code: string, name: string) => void
}

/** Whom to put beside a municipality: its neighbours, and those whose answers are most like its own, each with why. */
export function Suggestions({ of, compared, titles, onAdd }: Props) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { id: study } = useStudy()
  const neighbours = useQuery(profileQuery(study, of.code)).data?.neighbours ?? []
  const similar = useQuery(similaritiesQuery(study, of.code)).data
  const button = (code: string, name: string) => (
    <button
      type="button"
      className="chip"
      disabled={compared.includes(code)}
      aria-label={t('addNamed', { name })}
      onClick={() => onAdd(code, name)}
    >
      + {name}
    </button>
  )
  return (
    <div className={`stack ${styles.suggestions}`}>
      <section className="stack" aria-labelledby="compare-neighbours">
        <h3 id="compare-neighbours">{t('neighbours', { name: of.name })}</h3>
        <ul className="cluster">
          {neighbours
            .toSorted((one, other) => collatorOf('sv').compare(one.name, other.name))
            .map(({ code, name }) => (
              <li key={code}>{button(code, name)}</li>
            ))}
        </ul>
      </section>
      {similar !== undefined && (
        <section className="stack" aria-labelledby="compare-similar">
          <h3 id="compare-similar">{t('similar', { name: of.name })}</h3>
          {similar.municipalities.every(({ similarity }) => similarity === null) ? (
            <p>{t('noSimilar', { name: of.name })}</p>
          ) : (
            <ul className={`stack ${styles.similar}`}>
              {similar.municipalities.map(({ code, name, ...likeness }) => (
                <li key={code} data-similar={code}>
                  {button(code, name)}
                  <LikenessDetails likeness={likeness} titles={titles} of={t('pair', { one: of.name, other: name })} />
                </li>
              ))}
            </ul>
          )}
          <details className={`unfolding ${styles.method}`}>
            <summary>{t('method')}</summary>
            <p>
              {similar.method.name[language]}. {similar.method.note[language]}
            </p>
            <p lang="en">{similar.method.reference}</p>
          </details>
          <ProvenanceLabel provenance={similar.provenance} />
        </section>
      )}
    </div>
  )
}
