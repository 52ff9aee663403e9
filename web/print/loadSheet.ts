import i18next from 'i18next'
import type { ComponentType } from 'react'
import { PrintSheet } from './PrintSheet.tsx'
import { printTexts } from './printTexts.ts'
import type { SheetProps } from './sheetProps.ts'

/** The sheet with its texts, so that it can be drawn without waiting. */
export async function loadSheet(): Promise<ComponentType<SheetProps>> {
  await i18next.loadNamespaces(printTexts)
  return PrintSheet
}
