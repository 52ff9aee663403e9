import { type ReactNode, useEffect, useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { namesSource, showsAnswers, type Slide } from '../../../api/domain/study/story.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { indicatorsQuery } from '../../queries.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Drawing, SlideKey } from './drawings.tsx'
import { useFit } from './screen.ts'
import styles from './slide.module.css'

interface ThumbProps {
  readonly slide: Slide
  readonly number: number
  readonly count: number
  readonly namesHidden: boolean
  /** The heading is the page's own, on the slide that is shown. */
  readonly isPage?: boolean
}

interface Props extends ThumbProps {
  /** Whether the live map stands in the drawing's place. */
  readonly isLive?: boolean
  /** The municipality pointed at on the live map. */
  readonly hovered?: string | null | undefined
  /** Called with the class pointed at in the map's key. */
  readonly onRaise?: (key: ClassKey | null) => void
  /** What stands in the place of the drawing and its words, while the map is explored. */
  readonly instead?: ReactNode
}

/** One slide, as large as its frame: the sentence, what it shows, what that rests on. All sizes follow the frame's. */
export function TalkSlide({
  slide,
  number,
  count,
  namesHidden,
  isLive = false,
  isPage = false,
  hovered,
  onRaise,
  instead,
}: Props) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const { shows, sentence, body, points } = slide
  const Heading = isPage ? 'h1' : 'p'
  const article = useRef<HTMLElement>(null)
  useFit(article)
  return (
    <div className={styles.frame}>
      <article
        ref={article}
        className={styles.slide}
        data-slide={number}
        data-fit="0"
        data-shows={instead == null ? shows.kind : 'map'}
        aria-roledescription={t('roleSlide')}
        aria-label={t('slide', { slide: number, count })}
      >
        <div className={styles.words}>
          {instead ?? (
            <>
              <Heading className={styles.sentence}>{sentence[language]}</Heading>
              {body !== undefined && <p className={styles.body}>{body[language]}</p>}
              {points.length > 0 && (
                <ul className={styles.points}>
                  {points.map((point) => (
                    <li key={point.sv}>{point[language]}</li>
                  ))}
                </ul>
              )}
            </>
          )}
          {instead == null && <SlideKey {...{ slide, hovered, onRaise }} />}
        </div>
        {instead == null && <Drawing {...{ shows, namesHidden, isLive }} />}
        <footer className={styles.foot}>
          <SlideSources slide={slide} isExplored={instead != null} />
          <span className={styles.number} aria-hidden="true">
            {number}/{count}
          </span>
        </footer>
      </article>
    </div>
  )
}

/**
 * A slide in small, as wide as its place; a picture for the eye alone, unless it is what the page is about. Drawn as on a screen and then
 * made smaller: what it shows has least sizes of its own.
 */
export function SlideThumb(props: ThumbProps) {
  const thumb = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = thumb
    if (current === null) return
    const observer = new ResizeObserver(() => current.style.setProperty('--width', String(current.clientWidth)))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={thumb} className={styles.thumb} inert={props.isPage !== true} aria-hidden={props.isPage !== true || undefined}>
      <div>
        <TalkSlide {...props} />
      </div>
    </div>
  )
}

/** What kind of data a slide's answers are, and where it is from; of a map that is explored, the former. */
export function SlideSources({ slide, isExplored = false }: { readonly slide: Slide; readonly isExplored?: boolean }) {
  const provenance = useQuery(indicatorsQuery(useStudy().id)).data?.provenance
  return (
    <>
      {(isExplored || showsAnswers(slide.shows)) && provenance !== undefined && <ExampleLabel provenance={provenance} />}
      {!isExplored && namesSource(slide, provenance) && <SourceLine facts={slide.facts} />}
    </>
  )
}

/** What kind of data the municipalities' answers are, in letters for the last row. */
function ExampleLabel({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTexts('indicator')
  return (
    <p className={styles.label} data-provenance={provenance}>
      <strong>{provenance === 'example' ? t('truth.invented') : t(`provenance.${provenance}.name`)}</strong>
    </p>
  )
}

/** Where a slide is from, with the facts that it rests on, each of which can be opened beside the talk. */
function SourceLine({ facts }: Pick<Slide, 'facts'>) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const { href } = useAddress()
  const { source, hasReport } = useStudy()
  const report = href({ view: { name: 'report' } })
  return (
    <p className={styles.source}>
      {t('source', { publisher: source.publisher[language], date: source.date })}
      {facts.map((id, index) => (
        <span key={id}>
          {index === 0 ? ' · ' : ' '}
          {hasReport ? (
            <a href={`${report}#${id}`} target="_blank" rel="noopener" aria-label={t('toFact', { id })}>
              {id}
            </a>
          ) : (
            id
          )}
        </span>
      ))}
    </p>
  )
}
