import { useQuery } from '@tanstack/react-query'
import { type SyntheticEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { parseRoomCode, type RoomState } from '../../../api/domain/address/room.ts'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { indicatorsQuery } from '../../queries.ts'
import { slidesQuery } from '../present/useTalk.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { failureOf } from '../../state/queryClient.ts'
import { followed } from '../../state/tabMemory.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { Drawing, SlideKey } from '../present/drawings.tsx'
import { placeOf } from '../present/onMap.ts'
import { SlideSources } from '../present/TalkSlide.tsx'
import { type Followed, followRoom } from './followRoom.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './follow.module.css'

const example = '7KQM-3XPD'

/** The audience's page: the talk's present slide, in each one's own language and size. */
export function FollowView() {
  const { t } = useTexts(['follow', 'shell'])
  const { address, ignored } = useAddress()
  const code = address.view.name === 'follow' ? address.view.code : null
  return (
    <PageFrame title={`${t('title')} – ${t('shell:name')}`} ignored={ignored} provenance={null} className={styles.follow}>
      {code === null ? <AskForCode /> : <FollowedRoom key={code} code={code} />}
    </PageFrame>
  )
}

function AskForCode() {
  const { t } = useTexts('follow')
  const { go } = useAddress()
  const [isWrong, setWrong] = useState(false)
  const [field, note] = [useId(), useId()]
  const input = useRef<HTMLInputElement>(null)
  const follow = (event: SyntheticEvent) => {
    event.preventDefault()
    const code = parseRoomCode(input.current?.value ?? '')
    setWrong(code === null)
    if (code === null) input.current?.focus()
    else go({ view: { name: 'follow', code } })
  }
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <p className="lead">{t('lead')}</p>
      <form className={styles.form} onSubmit={follow} noValidate>
        <label htmlFor={field}>{t('code')}</label>
        <input
          ref={input}
          id={field}

          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={note}
        />
        <Button type="submit">{t('go')}</Button>
        <p id={note} role="status" className={isWrong ? 'caution' : 'soft'}>
          {t(isWrong ? 'notACode' : 'example', { code: example })}
        </p>
      </form>
    </>
  )
}

function FollowedRoom({ code }: { readonly code: string }) {
  const { t } = useTexts('follow')
  const language = useLanguage()
  const { address, go } = useAddress()
  const study = useStudy()
  const [{ state, trouble }, setFollowed] = useState<Followed>({ state: null, trouble: null })
  const again = useRef<() => void>(() => undefined)
  const slides = useQuery(slidesQuery(state?.study ?? study.id))
  const indicators = useQuery(indicatorsQuery(study.id)).data?.indicators ?? []
  const hear = useEffectEvent((news: Partial<Followed>) => {
    setFollowed((before) => ({ ...before, ...news }))
    const other = news.state?.study ?? study.id
    if (other !== study.id) go({ study: other }, { replace: true })
  })
  useEffect(() => {
    followed.set(code)
    const room = followRoom(code, (news) => hear(news))
    again.current = room.again
    return room.stop
  }, [code])
  const all = slides.data?.slides
  const slide = state === null ? undefined : (state.own?.slide ?? all?.[state.slide - 1])
  const count = state?.own?.count ?? all?.length
  const place =
    slide === undefined
      ? { view: { name: 'map' } as const }
      : placeOf(
          slide.shows,
          indicators.map(({ id }) => id),
        )
  const told = trouble === null ? null : t(`trouble.${trouble}`, { code: code.replace('-', '\u2011') })
  const number = state === null || count === undefined ? null : t('slide', { slide: state.slide, count })
  return (
    <>
      <div className={styles.bar}>
        <p>
          {t('room', { code })} {number !== null && <span className="figures">· {number}</span>}
        </p>
        <AddressLink change={{ ...(address.study === null ? {} : { study: address.study }), ...place }}>
          {t('lookAround')}
        </AddressLink>
      </div>
      <div role="status" className={styles.told} data-trouble={trouble ?? undefined}>
        {told !== null && <p>{told}</p>}
        {trouble === null && state === null && <p>{t('connecting')}</p>}
      </div>
      {(trouble === 'missing' || trouble === 'ended') && (
        <p className={styles.ways}>
          <Button onClick={() => again.current()}>{t('again')}</Button>{' '}
          <AddressLink change={{ view: { name: 'follow', code: null } }}>{t('other')}</AddressLink>
        </p>
      )}
      <noscript>{t('needsScript')}</noscript>
      {state?.blank === true && <p className={styles.blank}>{t('blank')}</p>}
      {state !== null && !state.blank && count === undefined && <Waiting {...failureOf([slides])} lines={8} />}
      {state !== null && !state.blank && slide !== undefined && <FollowedSlide key={slide.id} {...{ slide, state }} />}
      <p className="visually-hidden" role="status" data-said>
        {slide !== undefined && (state?.blank === true ? t('blank') : `${number ?? ''}: ${slide.sentence[language]}`)}
      </p>
    </>
  )
}

/** A slide as a page to read: nothing in it is larger or smaller than the rest of the program. */
function FollowedSlide({ slide, state }: { readonly slide: Slide; readonly state: RoomState }) {
  const language = useLanguage()
  const { shows, sentence, body, points } = slide
  return (
    <article className={styles.slide} data-slide={state.slide} data-shows={shows.kind}>
      <h1>{sentence[language]}</h1>
      {body !== undefined && <p className="lead">{body[language]}</p>}
      {points.length > 0 && (
        <ul className="stack">
          {points.map((point) => (
            <li key={point.sv}>{point[language]}</li>
          ))}
        </ul>
      )}
      <div className={styles.drawing}>
        <Drawing shows={shows} namesHidden={state.namesHidden} isLive={false} />
      </div>
      <SlideKey slide={slide} />
      <footer className={`stack ${styles.foot}`}>
        <SlideSources slide={slide} />
      </footer>
    </article>
  )
}
