const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 5a6 6 0 1 0 0 12a6 6 0 0 0 0-12M15.5 15.5L20 20',
  settings: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  before: 'M15 6l-6 6 6 6',
  after: 'M9 6l6 6-6 6',
  more: 'M5.5 12h1M11.5 12h1M17.5 12h1M5.5 12.5h1M11.5 12.5h1M17.5 12.5h1',
  map: 'M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14',
  tiles: 'M5 5h6v6H5zM13 5h6v6h-6zM5 13h6v6H5zM13 13h6v6h-6z',
  take: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19h14',
  offline: 'M12 18.5h.01M8.5 15a5 5 0 0 1 7 0M5 11.5a10 10 0 0 1 4-2.3M19 11.5a10 10 0 0 0-6-2.9M4 4l16 16',
} as const

/** A drawn sign. It says nothing to a screen reader: the control around it has the words. */
export function Icon({ name, className }: { readonly name: keyof typeof paths; readonly className?: string | undefined }) {
  return (
    <svg
      className={className === undefined ? 'icon' : `icon ${className}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      {name === 'settings' && <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />}
    </svg>
  )
}
