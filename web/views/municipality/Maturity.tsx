import { useTexts } from '../../i18n/useTexts.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import styles from './maturity.module.css'
import { MaturityScales } from './MaturityScales.tsx'
import { Overall } from './Overall.tsx'

interface Props {
  readonly profile: ProfileReply
  readonly colours: Readonly<Record<string, string>>
}

/** Broker maturity: the profile first, then the overall level with coverage and span, and which rubric it is measured by. */
export function Maturity({ profile, colours }: Props) {
  const { t } = useTexts('municipality')
  const { rubric } = profile.maturity
  return (
    <section aria-labelledby="maturity-heading" className={`stack ${styles.maturity}`}>
      <h3 id="maturity-heading" className="group-heading">
        {t('maturity.heading')}
      </h3>
      <p className="soft">
        {t('maturity.rubric', { version: rubric.version })}
        {!rubric.validated && <strong> · {t('maturity.notValidated')}</strong>}
      </p>
      <MaturityScales profile={profile} colours={colours} />
      <Overall maturity={profile.maturity} />
    </section>
  )
}
