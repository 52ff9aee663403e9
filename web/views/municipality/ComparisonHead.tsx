import { useTexts } from '../../i18n/useTexts.ts'

/** The columns of what is set beside county and region: the municipality's own, then of whom the numbers are, once for both areas. */
export function ComparisonHead({ own }: { readonly own: string }) {
  const { t } = useTexts('municipality')
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {own}
        </th>
        <th scope="colgroup" colSpan={2}>
          {t('alike')}
        </th>
      </tr>
      <tr>
        <th scope="col">{t('county')}</th>
        <th scope="col">{t('region')}</th>
      </tr>
    </thead>
  )
}
