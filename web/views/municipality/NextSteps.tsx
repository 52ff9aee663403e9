import { Link } from 'wouter'
import type { ProfileDimension, ProfileReply } from '../../../api/replies/profile.ts'
import { formatList } from '../../../api/domain/words/format.ts'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { PanelSection } from '../../ui/PanelSection.tsx'
import styles from './profile.module.css'

/** For each dimension below the highest step, what the next one demands: what is met and what is not. */
export function NextSteps({ profile: { maturity, provenance } }: { readonly profile: ProfileReply }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { href } = useAddress()
  const unknown = maturity.dimensions.filter(({ level }) => level === null)
  const steps = maturity.dimensions.filter(({ next }) => next !== null)
  return (
    <PanelSection id="next" title={t('next.heading')}>
      <p className="soft">
        {t('next.key')} <Link href={`${href({ view: { name: 'about' } })}#rubric`}>{t('next.scale')}</Link>
      </p>
      <ul className={styles.steps} data-kind={provenance}>
        {steps.map((dimension) => (
          <Step key={dimension.id} dimension={dimension} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="soft" data-kind={provenance}>
          {t('next.without', {
            dimensions: formatList(
              unknown.map(({ short, label }) => `${short} (${label[language]})`),
              language,
            ),
          })}
        </p>
      )}
      {steps.length + unknown.length === 0 && <p className="soft">{t('next.highest')}</p>}
      <Anchors dimensions={maturity.dimensions} />
    </PanelSection>
  )
}

const signs = { met: '✓', unmet: '○', unknown: '?' } as const

function Step({ dimension: { id, short, title, next } }: { readonly dimension: ProfileDimension }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  if (next === null) return null
  const goal = levelWords(next, language)
  return (
    <li data-dimension={id}>
      <p className={styles.goal}>
        {t('next.goal', { short, step: goal })}
        {next.suppositions.length > 0 && (
          <AddressLink
            className={`chip ${styles.try}`}
            change={{ suppositions: next.suppositions }}
            aria-label={t('next.tryNamed', { step: goal, title: title[language] })}
          >
            {t('next.try')}
          </AddressLink>
        )}
      </p>
      <ul className={styles.demands}>
        {next.demands.map(({ label, met, missing }) => {
          const sign = missing !== null ? 'unknown' : met === true ? 'met' : 'unmet'
          return (
            <li key={label.sv} data-demand={sign}>
              <span aria-hidden="true">{signs[sign]} </span>
              {label[language]}
              <span className="visually-hidden"> ({t(`next.${sign}`)})</span>
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** What each step of each dimension stands for, whose words those are, and what the dimension leaves out. */
function Anchors({ dimensions }: { readonly dimensions: readonly ProfileDimension[] }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  return (
    <details className="unfolding">
      <summary>{t('next.anchors')}</summary>
      {dimensions.map(({ id, short, title, level, anchors, leftOut }) => (
        <section key={id} className={styles.anchors}>
          <h4>
            {short} {title[language]}
          </h4>
          <dl>
            {anchors.map((anchor) => (
              <div
                key={anchor.level}
                className="stack"
                data-own={anchor.level === level || undefined}
                data-kind={anchor.origin === 'report' ? 'published' : 'computed'}
              >
                <dt>{levelWords(anchor, language)}</dt>
                <dd>
                  {anchor.text[language]}{' '}
                  <span className="soft">{[t(`anchorOrigin.${anchor.origin}`), ...anchor.facts].join(', ')}</span>
                </dd>
              </div>
            ))}
          </dl>
          {leftOut !== null && <p className="soft">{leftOut[language]}</p>}
        </section>
      ))}
    </details>
  )
}
