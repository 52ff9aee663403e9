import type { ComponentType } from 'react'
import type { Texts } from '../../api/domain/words/texts.ts'
import { PrintSheet } from './PrintSheet.tsx'
import { printTexts } from './printTexts.ts'
import type { SheetProps } from './sheetProps.ts'

/** The sheet with its texts, so that it can be drawn without waiting. */
export async function loadSheet(texts: Texts): Promise<ComponentType<SheetProps>> {
  await texts.loadNamespaces(printTexts)
  return PrintSheet
}
