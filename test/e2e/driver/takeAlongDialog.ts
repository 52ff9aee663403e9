import type { Page } from 'playwright-core'

export const narrowed = '/?indikator=project-level&lan=18&urval=needs-inventory:yes'
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Dela och ladda ner' })

export async function openDialog(page: Page, tab: 'Bild' | 'Data' | 'Länk och inbäddning' | 'Presentation') {
  await page.getByRole('button', { name: 'Dela och ladda ner', exact: true }).click()
  await dialogOf(page).getByRole('tab', { name: tab }).click()
  await dialogOf(page).getByRole('tabpanel', { name: tab }).waitFor()
  return dialogOf(page)
}

export const hrefsIn = (page: Page, name: string | RegExp): Promise<string[]> =>
  dialogOf(page)
    .getByRole('link', { name })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
