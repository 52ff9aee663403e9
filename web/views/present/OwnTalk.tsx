import { useMemo } from 'react'
import type { Localized } from '../../../api/domain/study/localized.ts'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/useTexts.ts'
import { isShown, useOwnTalk } from '../../parts/own/useOwnTalk.ts'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { boundariesQuery, municipalitiesOf } from '../../queries.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { Player } from './Player.tsx'
import { PresenterWindow } from './PresenterWindow.tsx'

/** The visitor's own presentation as a talk, or the one that the address carries: by the same player as the study's. */
export function OwnTalk() {
  const { t } = useTexts(['own', 'shell'])
  const { address, ignored } = useAddress()
  const { own, carried, error, retry } = useOwnTalk()
  const all = carried === null ? own?.filter(isShown) : carried
  const slides = useNameless(typeof all === 'string' ? undefined : all, address.namesHidden)
  const Shown = address.presenter ? PresenterWindow : Player
  if (slides !== undefined && slides.length > 0) return <Shown slides={slides} />
  return (
    <PageFrame title={`${t('title')} – ${t('shell:name')}`} ignored={ignored} provenance={null}>
      <PageHeading>{t('title')}</PageHeading>
      {all === undefined ? (
        <Waiting {...{ error, retry }} lines={10} />
      ) : (
        <>
          <p className="lead">{t(all === 'broken' ? 'carried.broken' : 'empty')}</p>
          <p>
            <AddressLink change={{ view: { name: 'own' } }}>{t('toOwn')}</AddressLink>
          </p>
        </>
      )}
    </PageFrame>
  )
}

/** The municipalities that a slide is about. */
function codesIn({ shows }: Slide): readonly string[] {
  if (shows.kind === 'comparison') return shows.municipalities
  return (shows.kind === 'map' || shows.kind === 'maturity') && shows.municipality !== undefined ? [shows.municipality] : []
}

/** The slides; where names are to be hidden without those of the municipalities that they are about, which visitors write in their sentences. */
function useNameless(slides: readonly Slide[] | undefined, namesHidden: boolean): readonly Slide[] | undefined {
  const { t } = useTexts('map')
  const boundaries = useQuery(boundariesQuery()).data
  return useMemo(() => {
    if (!namesHidden || slides === undefined) return slides
    const nameOf = new Map(municipalitiesOf(boundaries).map(({ code, name }) => [code, name]))
    return slides.map((slide): Slide => {
      const names = codesIn(slide).flatMap((code) => nameOf.get(code) ?? [])
      if (names.length === 0) return slide
      const pattern = new RegExp(`(?<!\\p{L})(${names.join('|')})s?(?!\\p{L})`, 'giu')
      const hide = (text: string): string =>
        text.replaceAll(pattern, (_match, _name, at) => (at === 0 ? t('nameless') : t('nameless').toLowerCase()))
      const both = ({ sv, en }: Localized): Localized => ({ sv: hide(sv), en: hide(en) })
      const { sentence, body, points, notes } = slide
      return {
        ...slide,
        sentence: both(sentence),
        points: points.map(both),
        ...(body && { body: both(body) }),
        ...(notes && { notes: both(notes) }),
      }
    })
  }, [slides, namesHidden, boundaries, t])
}
