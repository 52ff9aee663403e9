import { Fragment } from 'react'
import { levelCell } from '../../../api/domain/charts/heatTable.ts'
import { withCompared } from '../../../api/domain/address/changeAddress.ts'
import { missingLabel } from '../../../api/domain/study/missing.ts'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'
import type { CentreReply } from '../../../api/replies/centres.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { Chart } from '../../charts/Marks.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { KindChip } from '../../parts/indicator/Kind.tsx'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { PanelSection } from '../../ui/PanelSection.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'
import styles from './places.module.css'

/** The learning centres that public sources tie to the municipality; where none does, that is said. */
export function Centres({
  centres,
  note,
}: {
  readonly centres: readonly CentreReply[]
  readonly note: ProfileReply['centreNote']
}) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  return (
    <PanelSection id="centres" title={t('centres')}>
      {centres.length === 0 ? (
        <p>{t('noCentres')}</p>
      ) : (
        <ul className={`stack ${styles.centres}`} data-kind="external">
          {centres.map(({ id, title, kind, period, municipalities }) => (
            <li key={id} className="card">
              <AddressLink change={{ view: { name: 'centre', id } }}>{title[language]}</AddressLink>
              <p className="soft">
                {t(`kind.${kind}`)} · {period}
                {municipalities.length > 1 && <> · {t('shared', { number: municipalities.length })}</>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {note !== null && (
        <p className="soft" lang="sv" data-kind="external">
          {note.note} {note.verificationNote}{' '}
          <span lang={language}>
            {t('noteSources', { period: note.period })}{' '}
            {note.sources.map((source, index) => (
              <Fragment key={source}>
                {index > 0 && ', '}
                <SourceLink source={source} />
              </Fragment>
            ))}
          </span>
        </p>
      )}
      <p className="soft">{t('notForStudy')}</p>
    </PanelSection>
  )
}

interface Props {
  readonly profile: ProfileReply
  /** Colour of each step on the map. */
  readonly colours: Readonly<Record<string, string>>
}

/** The municipalities that share a boundary with this one, under its own row, each with its steps. In the order of their names: nothing is ranked. */
export function Neighbours({ profile, colours }: Props) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { compared } = useAddress().address
  const { code: own, name, maturity, neighbours, provenance } = profile
  const heads = [
    { short: t('neighbours.overall'), title: maturity.overall.title[language] },
    ...maturity.dimensions.map(({ short, title }) => ({ short, title: title[language] })),
  ]
  const steps = new Map(maturity.overall.region.classes.map((each) => [each.id, classLabel('level', each, language)]))
  const withOwn = compared.includes(own) ? compared : (withCompared(compared, own) ?? compared)
  const rows = [{ code: own, name, overall: maturity.overall, dimensions: maturity.dimensions }, ...neighbours]
  return (
    <PanelSection id="neighbours" title={t('neighbours.heading')}>
      <table className={`full-table ${styles.neighbours}`}>
        <caption>
          {t('neighbours.caption')} <KindChip kind={provenance} />
        </caption>
        <thead>
          <tr>
            <td />
            {heads.map(({ short, title }) => (
              <th key={short} scope="col" data-kind={provenance} abbr={title} title={title}>
                {short}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} data-code={row.code}>
              <th scope="row" translate="no">
                {row.code === own ? (
                  name
                ) : (
                  <AddressLink change={{ view: { name: 'municipality', code: row.code } }}>{row.name}</AddressLink>
                )}
              </th>
              {[row.overall, ...row.dimensions].map(({ level, missing }, index) => {
                const label = missing === null ? (steps.get(String(level)) ?? '') : missingLabel(missing)[language]
                return (
                  <td key={heads[index]?.short}>
                    <Chart chart={levelCell({ level, missing }, colours)} label={label} />
                  </td>
                )
              })}
              <td>{row.code !== own && <Add code={row.code} name={row.name} compared={withOwn} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PanelSection>
  )
}

/** Adds a neighbour to the comparison, beside the municipality itself, or takes it away again. */
function Add({ code, name, compared }: { readonly code: string; readonly name: string; readonly compared: readonly string[] }) {
  const { t } = useTexts('municipality')
  const isIn = compared.includes(code)
  const next = withCompared(compared, code)
  if (next === null) return null
  const label = t(isIn ? 'neighbours.remove' : 'neighbours.add', { name })
  return (
    <AddressLink
      className={styles.add}
      change={{ compared: next }}
      aria-label={label}
      title={label}
      data-added={isIn || undefined}
    >
      <span aria-hidden="true">{isIn ? '✓' : '⊕'}</span>
    </AddressLink>
  )
}
