import { memo, useEffect, useRef, useState } from 'react'
import { freeId, mostSlides, written, type Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Kept } from '../../parts/own/ownStory.ts'
import { isShort, NoteField, SentenceField } from '../../parts/own/SlideFields.tsx'
import { isShown, type OwnSlide } from '../../parts/own/useOwnTalk.ts'
import { useShownWords } from '../../parts/own/useSeen.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useSaid } from '../../ui/useSaid.tsx'
import { SlideThumb } from '../present/TalkSlide.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import styles from './own.module.css'

interface Props {
  /** As they were read, place by place the same as `raw`. */
  readonly slides: readonly OwnSlide[]
  readonly raw: readonly unknown[]
  readonly onKeep: (slides: readonly unknown[]) => void
  /** A change that can be undone, and what to say of it. */
  readonly onRemove: (next: Partial<Kept>, words: string) => void
}

/** Which button of which slide is to have the focus, once the slide has been moved. */
interface Moved {
  readonly index: number
  readonly way: 'up' | 'down'
}

/** The slides in their order, each to edit, move, copy and remove. */
export function OwnSlides({ slides, raw, onKeep, onRemove }: Props) {
  const { t } = useTexts('own')
  const words = useShownWords(useStudy().id)
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const [said, say] = useSaid()
  useEffect(() => {
    if (moved === null) return
    const { index, way } = moved
    const buttons = list.current?.children[index]?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? []
    const found =
      [...buttons].find((each) => each.dataset['move'] === way && !each.disabled) ?? [...buttons].find((each) => !each.disabled)
    found?.focus()
  }, [moved])
  const move = (index: number, way: Moved['way']) => {
    const to = way === 'up' ? index - 1 : index + 1
    const [from, other] = [raw[index], raw[to]]
    onKeep(raw.map((each, at) => (at === index ? other : at === to ? from : each)))
    setMoved({ index: to, way })
    say(t('said.moved', { from: index + 1, to: to + 1, count: raw.length }))
  }
  const copy = (index: number, slide: Slide) => {
    const ids = slides.flatMap((each) => (isShown(each) ? [each.id] : []))
    onKeep(raw.toSpliced(index + 1, 0, { ...slide, id: freeId(slide.id, ids) }))
    say(t('said.copied', { slide: index + 2 }))
  }
  return (
    <>
      <ol ref={list} className={styles.slides}>
        {slides.map((slide, index) => {
          const number = index + 1
          const buttons = (
            <p className={`cluster ${styles.buttons}`}>
              {(['up', 'down'] as const).map((way) => (
                <IconButton
                  icon={way}
                  label={t(way, { slide: number })}
                  key={way}
                  data-move={way}
                  disabled={way === 'up' ? index === 0 : index === slides.length - 1}
                  onClick={() => move(index, way)}
                />
              ))}
              {isShown(slide) && (
                <Button
                  look="chip"
                  aria-label={t('copySlide', { slide: number })}
                  disabled={slides.length >= mostSlides}
                  onClick={() => copy(index, slide)}
                >
                  {t('copy')}
                </Button>
              )}
              <Button
                look="chip"
                aria-label={t('removeSlide', { slide: number })}
                onClick={() => onRemove({ slides: raw.toSpliced(index, 1) }, t('said.removed', { slide: number }))}
              >
                {t('remove')}
              </Button>
            </p>
          )
          return (
            <li key={isShown(slide) ? slide.id : index} className={`card ${styles.slide}`} data-own={number}>
              {isShown(slide) ? (
                <>
                  <Thumb {...{ slide, number }} count={slides.length} namesHidden={false} />
                  <div className="stack">
                    <p className="soft">
                      {number}. {words(slide.shows)}
                    </p>
                    <Fields slide={slide} onKeep={(next) => onKeep(raw.with(index, next))} />
                    {buttons}
                  </div>
                </>
              ) : (
                <div className="stack">
                  <p>
                    {number}. {t('unshown')}
                  </p>
                  <ul>
                    {slide.problems.map(({ path, code, values }) => (
                      <li key={path.join('.')}>
                        {t('inSlide', { field: path.join('.'), problem: t(`problem.${code}`, values) })}
                      </li>
                    ))}
                  </ul>
                  {buttons}
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

interface FieldsProps {
  readonly slide: Slide
  readonly onKeep: (slide: Slide) => void
}

/** What a slide says, and what its presenter alone sees. A sentence that is too long stays in its field, and is kept when it is shorter. */
function Fields({ slide, onKeep }: FieldsProps) {
  const language = useLanguage()
  const [sentence, setSentence] = useState(slide.sentence[language])
  const [note, setNote] = useState(slide.notes?.[language] ?? '')
  return (
    <>
      <SentenceField
        value={sentence}
        onChange={(text) => {
          setSentence(text)
          if (isShort(text)) onKeep({ ...slide, sentence: written(slide.sentence, language, text.trim()) })
        }}
      />
      <NoteField
        value={note}
        onChange={(text) => {
          setNote(text)
          const { notes, ...rest } = slide
          onKeep(text.trim() === '' ? rest : { ...rest, notes: written(notes, language, text.trim()) })
        }}
      />
    </>
  )
}

/** Drawn anew only when it is another: there may be sixty, and one writes in one at a time. */
const Thumb = memo(SlideThumb, (one, other) => JSON.stringify(one) === JSON.stringify(other))
