/** The report's own Swedish words, misspellings and all. */
export function Quotation({ text }: { readonly text: string }) {
  return (
    <blockquote className="report-quotation" lang="sv">
      ”{text}”
    </blockquote>
  )
}
