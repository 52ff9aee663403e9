import { Suspense } from 'react'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { PrintFoot } from '../../parts/print/PrintWords.tsx'
import { usePrinting } from '../../parts/print/Printed.tsx'
import { TalkSlide } from './TalkSlide.tsx'
import styles from './handout.module.css'

interface Props {
  readonly slides: readonly Slide[]
  readonly namesHidden: boolean
  /** Whether each page has its slide's notes below it. */
  readonly notes: boolean
}

/** The talk on paper, all of it: a slide a page, or each slide with its notes. */
export function Handout({ slides, namesHidden, notes }: Props) {
  const { t } = useTexts('present')
  const language = useLanguage()
  if (!usePrinting()) return null
  return (
    <div className={styles.handout} data-handout={notes ? 'notes' : 'slides'}>
      {slides.map((slide, index) => (
        <section key={slide.id} className={styles.sheet}>
          <div className={styles.paper}>
            {/* One whose words have yet to come must not take the whole talk, and the page with it, off the paper. */}
            <Suspense fallback={<p>{slide.sentence[language]}</p>}>
              <TalkSlide {...{ slide, namesHidden }} number={index + 1} count={slides.length} />
            </Suspense>
          </div>
          {notes && <p className={styles.printedNotes}>{slide.notes?.[language] ?? t('noNotes')}</p>}
          {index === slides.length - 1 && <PrintFoot provenance={null} map={false} />}
        </section>
      ))}
    </div>
  )
}
