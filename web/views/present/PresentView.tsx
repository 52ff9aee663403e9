import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/useTexts.ts'
import { PageFrame } from '../../parts/shell/PageFrame.tsx'
import { failureOf } from '../../state/queryClient.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { Player } from './Player.tsx'
import { PresenterWindow } from './PresenterWindow.tsx'
import { OwnTalk } from './OwnTalk.tsx'
import { slidesQuery } from './useTalk.ts'

/** Presentera: the study as a talk over the live map, or the visitor's own. */
export function PresentView() {
  const { view } = useAddress().address
  return view.name === 'present' && view.own ? <OwnTalk /> : <StudyTalk />
}

function StudyTalk() {
  const { t } = useTexts('shell')
  const { address, ignored } = useAddress()
  const { id } = useStudy()
  const slides = useQuery(slidesQuery(id))
  const Shown = address.presenter ? PresenterWindow : Player
  if (slides.data !== undefined) return <Shown slides={slides.data.slides} />
  return (
    <PageFrame title={`${t('view.present')} – ${t('name')}`} ignored={ignored} provenance={undefined}>
      <Waiting {...failureOf([slides])} lines={10} />
    </PageFrame>
  )
}
