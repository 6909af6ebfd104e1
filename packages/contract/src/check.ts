// Says what is wrong with the forms and offers of a config: for authors, in the browser while they test and on the command line.
export { checkForms } from './check/checkForms.js'
export { type Around, checkOffers, checkWritten } from './check/checkOffers.js'
export type { Mistake, Place } from './check/shape.js'
