import type { Localized } from '../domain/study/localized.ts'

/** Swedish first, then English: the document is for readers of both (REST profile DOK.06). */
export const bilingual = ({ sv, en }: Localized): string => `${sv} / ${en}`
