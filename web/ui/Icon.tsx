const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 5a6 6 0 1 0 0 12a6 6 0 0 0 0-12M15.5 15.5L20 20',
  settings: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  list: 'M4 7h3M10 7h10M4 12h3M10 12h10M4 17h3M10 17h10',
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
