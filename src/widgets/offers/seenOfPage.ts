// How much of the page has come into view so far, where it stands now.
import { documentFact } from '../../lib/documentFact.js'

/** From the top to the window's lower edge; 1 is all of it. */
export const seenOfPage = (): number => (scrollY + innerHeight) / documentFact('documentElement').scrollHeight
