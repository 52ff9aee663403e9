import { useCallback, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Supposition } from '../../../api/domain/address/address.ts'
import { useAddress } from '../../state/useAddress.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { changeSupposition, useSuppositions } from '../../parts/useSuppositions.ts'
import { Lift, NowAndSupposed, SupposedAnswer } from './Supposed.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './suppose.module.css'

interface Props {
  readonly code: string
  /** Whether it was the address that opened it: then it comes into sight by itself; else its heading takes the focus of the button that did. */
  readonly linked: boolean
  readonly onClose: () => void
}

/** Tänk om: answers changed on a copy, with the profile beside what it is, and what would lift each dimension. Hypothetical throughout. */
export function SupposePanel({ code, linked, onClose }: Props) {
  const { t } = useTexts('suppose')
  const { t: ofIgnored } = useTexts('ignored')
  const language = useLanguage()
  const { go } = useAddress()
  const { followed, ignored, reply, error, retry } = useSuppositions(code)
  // Once, when it is drawn: later it is the visitor who scrolls.
  const [isLinked] = useState(linked)
  const seen = useRef(false)
  const comeIntoSight = useCallback(
    (section: HTMLElement | null) => {
      if (section === null || seen.current) return
      seen.current = true
      if (isLinked) section.scrollIntoView({ block: 'start' })
      else section.querySelector('h3')?.focus()
    },
    [isLinked],
  )
  if (error !== null || reply === undefined) return <Waiting {...{ error, retry }} lines={10} />
  const { questions, lifts, supposed, provenance } = reply
  const suppose = (changes: readonly Supposition[]) =>
    go({
      suppositions: changes.reduce((before, { question, options }) => {
        const asked = questions.find((each) => each.question === question)
        return asked === undefined ? before : changeSupposition(before, asked, options)
      }, followed),
    })
  const reset = () => go({ suppositions: [] })
  // The button goes with what it did: the focus is given to what tells the outcome.
  const attempt = (dimension: string, changes: readonly Supposition[]) => {
    document.getElementById(`suppose-${dimension}`)?.focus()
    suppose(changes)
  }
  return (
    <section ref={comeIntoSight} aria-labelledby="suppose-heading" className={styles.suppose} data-kind={provenance}>
      <h3 id="suppose-heading" className="group-heading" tabIndex={-1}>
        {t('title')}
      </h3>
      <div className={`stack ${styles.banner}`}>
        <p>
          <strong>{t('hypothetical')}</strong> – {t('banner', { name: reply.name })}
        </p>
        <p role="status" className="figures">
          {followed.length === 0 ? t('none') : t('count', { count: followed.length })}
        </p>
        <div className="cluster">
          <Button look="chip" onClick={reset} disabled={followed.length === 0}>
            {t('reset')}
          </Button>
          <Button
            look="chip"
            onClick={() => {
              onClose()
              if (followed.length > 0) reset()
            }}
          >
            {t('close')}
          </Button>
        </div>
      </div>
      {ignored.map((value) => (
        <p key={value} role="status" className="soft">
          {ofIgnored('tankom', { value })}
        </p>
      ))}
      <NowAndSupposed reply={reply} />
      <ProvenanceLabel provenance={provenance} />
      {supposed.dimensions.map(({ id, short, title, level, label }) => {
        // A question that feeds several dimensions stands under the first.
        const own = questions.filter(({ dimensions }) => dimensions[0] === id)
        const lift = lifts.find(({ dimension }) => dimension === id)
        return (
          <section key={id} className={`stack ${styles.dimension}`} data-dimension={id} aria-labelledby={`suppose-${id}`}>
            <h4 id={`suppose-${id}`} tabIndex={-1}>
              <span>
                {short} {title[language]}
              </span>
              <strong>{levelWords({ level, label }, language)}</strong>
            </h4>
            {lift === undefined ? (
              <p className="soft">{t('highest')}</p>
            ) : (
              <Lift lift={lift} onTry={(changes) => attempt(id, changes)} />
            )}
            {own.map((question) => (
              <SupposedAnswer
                key={question.question}
                question={question}
                supposed={followed.find((each) => each.question === question.question)?.options}
                onSuppose={(options) => suppose([{ question: question.question, options }])}
              />
            ))}
          </section>
        )
      })}
      <p className="soft">{reply.note[language]}</p>
    </section>
  )
}
