import { type SyntheticEvent, useState } from 'react'
import { freeId, mostSlides, written, type Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Select } from '../../ui/Select.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useSaid } from '../../ui/useSaid.tsx'
import { keepOwn, readOwn } from './ownStory.ts'
import { isShort, NoteField, SentenceField } from './SlideFields.tsx'
import styles from './slideFields.module.css'
import { type OnScreen, useShownWords, useSlidesSeen, useTold } from './useSeen.ts'
import { Button } from '../../ui/Button.tsx'

interface Props {
  readonly shown: OnScreen
  /** The visitor goes to the presentation. */
  readonly onLeave: () => void
}

/** "Lägg till i presentation": what is on the screen becomes a slide of the visitor's own presentation, with a sentence and a note. */
export function AddSlide({ shown, onLeave }: Props) {
  const { t } = useTexts('own')
  const { study, address } = shown
  const seen = useSlidesSeen(shown)
  const words = useShownWords(study)
  const [chosen, setChosen] = useState('0')
  const shows = seen?.[Number(chosen)]
  const told = useTold(study, shows)
  const { view, section, option, suppositions, selection } = address
  const left = [
    ...(view.name === 'municipality' && suppositions.length > 0 ? (['suppositions'] as const) : []),
    ...(view.name === 'cross' && selection.length > 0 ? (['filter'] as const) : []),
    ...(view.name === 'table' ? (['table'] as const) : []),
    ...(section !== null && shows?.kind === 'map' ? (['section'] as const) : []),
    ...(option !== null && shows?.kind === 'map' ? (['option'] as const) : []),
  ]
  if (seen === undefined) return <Shape lines={6} />
  if (shows === undefined) return <p>{t(view.name === 'compare' ? 'nothing.compare' : 'nothing.other')}</p>
  return (
    <>
      {seen.length > 1 && (
        <Select
          className={styles.field}
          label={t('what')}
          options={seen.map((each, index) => ({ id: `${index}`, label: words(each) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {left.map((what) => (
        <p key={what} className="soft">
          {t(`left.${what}`)}
        </p>
      ))}
      {told === undefined ? <Shape lines={4} /> : <AddForm key={chosen} {...{ study, shows, told, onLeave }} />}
    </>
  )
}

interface FormProps extends Pick<Props, 'onLeave'> {
  readonly study: string
  readonly shows: Slide['shows']
  readonly told: { readonly sentence: string; readonly facts: readonly string[] }
}

function AddForm({ study, shows, told, onLeave }: FormProps) {
  const { t } = useTexts('own')
  const language = useLanguage()
  const [sentence, setSentence] = useState(told.sentence)
  const [note, setNote] = useState('')
  const [count, setCount] = useState<number | null>(null)
  const [said, say] = useSaid()
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    const { slides, aside } = readOwn(study)
    if (!isShort(sentence)) say(t('said.notAdded'))
    else if (slides.length >= mostSlides) say(t('said.full', { most: mostSlides }))
    else {
      const ids = slides.map((each) => String((Object(each) as { id?: unknown }).id))
      const slide: Slide = {
        id: freeId('indicator' in shows ? shows.indicator : shows.kind, ids),
        sentence: written(undefined, language, sentence.trim()),
        points: [],
        facts: told.facts,
        ...(note.trim() !== '' && { notes: written(undefined, language, note.trim()) }),
        shows,
      }
      const isKept = keepOwn(study, { slides: [...slides, slide], aside })
      setCount(slides.length + 1)
      say(t(isKept ? 'said.added' : 'said.addedUnkept', { count: slides.length + 1 }))
    }
  }
  return (
    <form className="stack" onSubmit={add} noValidate>
      <SentenceField value={sentence} onChange={setSentence} />
      <NoteField value={note} onChange={setNote} />
      <p className="cluster">
        <Button type="submit">{t('add')}</Button>
        {count !== null && (
          <AddressLink change={{ view: { name: 'own' } }} onClick={onLeave}>
            {t('toOwn')}
          </AddressLink>
        )}
      </p>
      <p role="status">{said}</p>
    </form>
  )
}
