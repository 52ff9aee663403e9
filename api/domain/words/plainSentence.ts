import type { AnswerTexts, FigureKind, SentencePart } from './answerSentence.ts'

const clauseEnd = /[.;](?=\s|$)/

/** The sentence as plain text, the kind of a figure in words where its clause ends: "I Västmanland 8 av 10 (exempel)." */
export function plainSentence(parts: readonly SentencePart[], t: AnswerTexts): string {
  const aside = (kind: FigureKind | undefined): string => (kind === undefined ? '' : ` (${t(`chip.${kind}`)})`)
  let pending: FigureKind | undefined
  return parts
    .map(({ text, kind }, index) => {
      if (kind !== undefined) {
        const next = parts.slice(index + 1).find((part) => part.kind !== undefined || clauseEnd.test(part.text))
        const apart = next?.kind !== undefined && next.kind !== kind
        pending = apart ? undefined : kind
        return apart ? text + aside(kind) : text
      }
      const end = text.search(clauseEnd)
      if (end === -1) return text
      const told = text.slice(0, end) + aside(pending) + text.slice(end)
      pending = undefined
      return told
    })
    .join('')
}
