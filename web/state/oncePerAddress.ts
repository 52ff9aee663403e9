import type { AroundNavHandler } from 'wouter'

/** Going where one already is makes no step in the history: the back button would seem dead. */
export const oncePerAddress: AroundNavHandler = (navigate, to, options) => {
  if (to !== window.location.pathname + window.location.search) navigate(to, options)
}
