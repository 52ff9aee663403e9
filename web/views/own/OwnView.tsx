import { Suspense, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { freeId, mostSlides, written, type Slide, type StoryProblem } from '../../../api/domain/study/story.ts'
import { dayOf } from '../../../api/domain/words/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { type Kept, keepOwn } from '../../parts/own/ownStory.ts'
import { longestAddress, packFragment } from '../../parts/own/sharing.ts'
import { isShown, useOwnTalk } from '../../parts/own/useOwnTalk.ts'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { CopyField } from '../../parts/takeAlong/CopyField.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { useSaid } from '../../ui/useSaid.tsx'
import { OwnSlides } from './OwnSlides.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './own.module.css'

/** A presentation from elsewhere, which the visitor has not taken as their own. */
interface Offered {
  readonly from: 'link' | 'file'
  readonly slides: readonly Slide[]
}

/** Egen presentation: what the visitor has collected, to put in order, show, save as a file and share. */
export function OwnView() {
  const { t } = useTexts(['own', 'shell'])
  const language = useLanguage()
  const { address, ignored, href } = useAddress()
  const study = useStudy()
  const { kept, own, carried, fragment, checker, error, retry } = useOwnTalk()
  const [offered, setOffered] = useState<Offered | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [link, setLink] = useState<string | null>(null)
  const [before, setBefore] = useState<Kept | null>(null)
  const [version, setVersion] = useState(0)
  const [said, say] = useSaid()
  const undo = useRef<HTMLButtonElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const shown = own?.filter(isShown) ?? []

  const keep = (next: Partial<Kept>) => {
    setLink(null)
    return keepOwn(study.id, { ...kept, ...next })
  }
  /** A change that can be undone: the slides are drawn anew, and what they were stays at hand. */
  const change = (next: Partial<Kept>, words: string) => {
    setBefore(kept)
    setVersion(version + 1)
    say(keep(next) ? words : `${words} ${t('said.unkept')}`)
  }
  useEffect(() => {
    if (before !== null) undo.current?.focus()
  }, [before])
  const takeBack = () => {
    if (before === null) return
    keepOwn(study.id, before)
    setBefore(null)
    setVersion(version + 1)
    say(t('said.undone'))
  }

  const inWords = ({ line, field, code, values }: StoryProblem & { readonly line: number; readonly field: string | null }) =>
    t(field === null ? 'atLine' : 'at', { line, field, problem: t(`problem.${code}`, values) })
  const readFile = async (chosen: File) => {
    if (checker === undefined) return
    setOffered(null)
    const read = checker.readStory(await chosen.text())
    if ('problems' in read) {
      setProblems(read.problems.map(inWords))
      say(t('file.broken', { name: chosen.name }))
      return
    }
    setProblems([])
    if (kept.slides.length === 0) {
      keep({ slides: read.value.slides })
      say(t('file.read', { count: read.value.slides.length }))
    } else {
      setOffered({ from: 'file', slides: read.value.slides })
      say(t('file.offered', { count: read.value.slides.length }))
    }
  }
  const share = async () => {
    const address = new URL(href({ view: { name: 'own' } }), location.href)
    address.hash = await packFragment(JSON.stringify({ slides: shown }))
    if (address.href.length > longestAddress) say(t('tooLongToShare', { most: longestAddress }))
    else setLink(address.href)
  }
  const save = () => {
    const day = dayOf(new Date())
    const title = t('file.title', { study: study.shortTitle[language], day })
    if (checker !== undefined)
      saveFile(`larkartan-${study.id}-presentation-${day}.yaml`, 'application/yaml', checker.writeStory(shown, title))
  }
  const saveUnreadable = () =>
    saveFile(
      `larkartan-${study.id}-unread.json`,
      'application/json',
      JSON.stringify(
        { slides: kept.slides.filter((_, index) => own?.[index] && !isShown(own[index])), aside: kept.aside },
        null,
        2,
      ),
    )
  const addText = () => {
    const id = freeId(
      'text',
      shown.map((slide) => slide.id),
    )
    const slide: Slide = {
      id,
      sentence: written(undefined, language, t('newSlide')),
      points: [],
      facts: [],
      shows: { kind: 'text' },
    }
    keep({ slides: [...kept.slides, slide] })
    say(t('said.added', { count: kept.slides.length + 1 }))
  }
  const carriedSlides = Array.isArray(carried) ? carried : null
  const foreign: Offered | null = offered ?? (carriedSlides && { from: 'link', slides: carriedSlides })
  const take = (slides: readonly unknown[], words: string) => {
    change({ slides }, words)
    setOffered(null)
    // What the address carries is theirs now: it goes, so that it is not offered again.
    if (fragment !== '') history.replaceState(history.state, '', location.pathname + location.search)
  }
  const talk = href({ view: { name: 'present', study: study.id, slide: 1, own: true } })
  const hasUnreadable = kept.aside.length > 0 || (own?.some((slide) => !isShown(slide)) ?? false)
  return (
    <PageFrame title={`${t('title')} – ${t('shell:name')}`} className={styles.page} ignored={ignored} provenance={null}>
      <header className="stack">
        <PageHeading>{t('title')}</PageHeading>
        <p className="lead">{t('lead')}</p>
        <noscript>{t('needsScript')}</noscript>
      </header>
      {carried === 'broken' && (
        <p className="caution" role="alert">
          {t('carried.broken')}
        </p>
      )}
      {foreign !== null && (
        <section className="card" data-offered={foreign.from} aria-labelledby="offered">
          <h2 id="offered">{t(`${foreign.from}.offered`, { count: foreign.slides.length })}</h2>
          <ol>
            {foreign.slides.map((slide) => (
              <li key={slide.id}>{slide.sentence[language]}</li>
            ))}
          </ol>
          <p className="soft">{t(shown.length === 0 ? 'offered.untouched' : 'offered.yours', { count: shown.length })}</p>
          <p className="cluster">
            {foreign.from === 'link' && (
              <Link className="button" href={talk + fragment}>
                {t('show')}
              </Link>
            )}
            <Button onClick={() => take(foreign.slides, t('said.taken'))}>{t('offered.take')}</Button>
            {kept.slides.length > 0 && (
              <Button
                onClick={() => take(joined(kept.slides, foreign.slides), t('said.joined'))}
                disabled={kept.slides.length + foreign.slides.length > mostSlides}
              >
                {t('offered.join')}
              </Button>
            )}
            {foreign.from === 'file' && <Button onClick={() => setOffered(null)}>{t('offered.leave')}</Button>}
          </p>
        </section>
      )}
      {own === undefined ? (
        <Waiting {...{ error, retry }} lines={10} />
      ) : (
        <>
          <div className="cluster">
            {shown.length > 0 && (
              <Link className="button" href={talk}>
                {t('show')}
              </Link>
            )}
            <Button onClick={addText} disabled={kept.slides.length >= mostSlides}>
              {t('addText')}
            </Button>
            {shown.length > 0 && (
              <>
                <Button onClick={save}>{t('save')}</Button>
                <Button onClick={() => void share()}>{t('share')}</Button>
              </>
            )}
            <Button onClick={() => file.current?.click()}>{t('read')}</Button>
            <input
              ref={file}
              type="file"
              hidden
              accept=".yaml,.yml,.json"
              onChange={({ target }) => {
                const [chosen] = target.files ?? []
                if (chosen !== undefined) void readFile(chosen)
                target.value = ''
              }}
            />
          </div>
          <p role="status">{said}</p>
          {before !== null && (
            <p>
              <Button look="chip" ref={undo} onClick={takeBack}>
                {t('undo')}
              </Button>
            </p>
          )}
          {problems.length > 0 && (
            <div className="card" role="alert" data-problems>
              <p>{t('file.help')}</p>
              <ul>
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </div>
          )}
          {link !== null && (
            <Suspense>
              <CopyField label={t('link.label')} copyLabel={t('link.copy')} value={link} rows={3} />
            </Suspense>
          )}
          {hasUnreadable && (
            <div className="card" data-unreadable>
              <p>{t('unreadable.text')}</p>
              <p className="cluster">
                <Button onClick={saveUnreadable}>{t('unreadable.save')}</Button>
                {kept.aside.length > 0 && (
                  <Button onClick={() => change({ aside: [] }, t('said.cleared'))}>{t('unreadable.clear')}</Button>
                )}
              </p>
            </div>
          )}
          {own.length === 0 ? (
            <p>{t('empty')}</p>
          ) : (
            <OwnSlides
              key={`${address.language}${version}`}
              slides={own}
              raw={kept.slides}
              onKeep={(slides) => keep({ slides })}
              onRemove={change}
            />
          )}
        </>
      )}
    </PageFrame>
  )
}

/** Slides after others, each with an id of its own. */
function joined(first: readonly unknown[], more: readonly Slide[]): readonly unknown[] {
  return more.reduce<readonly unknown[]>((all, slide) => {
    const ids = all.map((each) => String((Object(each) as { id?: unknown }).id))
    return [...all, { ...slide, id: freeId(slide.id, ids) }]
  }, first)
}

/** Lets the browser save a text as a file. */
function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
