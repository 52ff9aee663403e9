/** A source as a plain link named by host and path: nothing is fetched from it until it is pressed. What is no web address stands as it is. */
export function SourceLink({ source }: { readonly source: string }) {
  if (!/^https?:\/\//.test(source) || !URL.canParse(source)) return source
  const { hostname, pathname } = new URL(source)
  return (
    <a href={source} rel="noopener noreferrer">
      {hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '')}
    </a>
  )
}
