import { createContext } from 'react'

/** Whether the visitor has made a choice since the page was loaded. Until then nothing takes the focus. */
export const MovedContext = createContext(false)
