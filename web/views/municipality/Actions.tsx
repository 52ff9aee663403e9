import { useId } from 'react'
import { Link } from 'wouter'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { fileAddress } from '../../../api/domain/address/fileAddress.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useSaid } from '../../ui/useSaid.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './profile.module.css'

/** What can be done with a municipality: compare it, take its answers along, print, share, and say what is wrong. */
export function Actions({ profile: { code, study, provenance } }: { readonly profile: ProfileReply }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { address, href } = useAddress()
  const { compared } = address
  const correction = useId()
  const [said, say] = useSaid()
  const tell = (copied: 'yes' | 'no' | null) => say(copied === null ? '' : t(`copied.${copied}`))
  const share = () => {
    const how =
      'share' in navigator && matchMedia('(pointer: coarse)').matches
        ? navigator.share({ url: location.href, title: document.title }).then(() => null)
        : navigator.clipboard.writeText(location.href).then(() => 'yes' as const)
    how.then(tell, (reason: unknown) => tell(reason instanceof DOMException && reason.name === 'AbortError' ? null : 'no'))
  }
  return (
    <div className={styles.actions}>
      <AddressLink
        className="plain-button"
        change={{ view: { name: 'compare' }, compared: compared.includes(code) ? compared : [...compared, code] }}
      >
        {t('compare')}
      </AddressLink>
      <a className="plain-button" href={fileAddress(study, `municipalities/${code}`, 'xlsx', { language })} download>
        {t('download')}
      </a>
      <Button look="plain-button" className={styles.print} onClick={() => print()}>
        {t('print')}
      </Button>
      <Button look="plain-button" className="needs-clipboard" onClick={share}>
        {t('share')}
      </Button>
      <Button look="plain-button" popoverTarget={correction}>
        {t('correct.ask')}
      </Button>
      <p role="status">{said}</p>
      <div id={correction} className={`floating ${styles.correction}`} popover="auto">
        <p>{t(`correct.${provenance}`)}</p>
        <p>
          {t('correct.register')} <Link href={`${href({ view: { name: 'about' } })}#sources`}>{t('correct.sources')}</Link>
        </p>
      </div>
    </div>
  )
}
