import { Fragment } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CentreReply } from '../../../api/replies/centres.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'
import { PanelSection } from '../../ui/PanelSection.tsx'
import styles from './places.module.css'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { fillOf, classKeyOf, optionShown } from '../../../api/domain/legend/classKey.ts'
import { valueLabel } from '../../../api/domain/words/valueLabel.ts'

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
        <ul className={`stack ${styles.centres}`}>
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
        <p className="soft" lang="sv">
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
  readonly neighbours: ProfileReply['neighbours']
  readonly indicator: IndicatorReply | undefined
  /** The option asked for of a multiple answer. */
  readonly option: string | null
}

/** The municipalities that share a boundary with this one, each with its class of what the map shows. */
export function Neighbours({ neighbours, indicator, option: asked }: Props) {
  const { t } = useTexts('municipality')
  const { t: words } = useTexts('indicator')
  const language = useLanguage()
  const option = indicator === undefined ? null : optionShown(indicator, asked)
  const collator = collatorOf('sv')
  return (
    <PanelSection id="neighbours" title={t('neighbours')}>
      {indicator !== undefined && <p className="soft">{indicator.title[language]}</p>}
      <ul className={`entries ${styles.neighbours}`}>
        {[...neighbours]
          .sort((a, b) => collator.compare(a.name, b.name))
          .map(({ code, name }) => {
            const value = indicator?.values.find((each) => each.code === code)
            return (
              <li key={code}>
                <AddressLink className={styles.neighbour} change={{ view: { name: 'municipality', code } }}>
                  {name}
                </AddressLink>
                {indicator !== undefined && (
                  <span className={styles.value}>
                    <Swatch fill={fillOf(indicator, classKeyOf(indicator, value, option))} />
                    {valueLabel(indicator, value, option, language, words)}
                  </span>
                )}
              </li>
            )
          })}
      </ul>
    </PanelSection>
  )
}
