// dist/leadline.shown-offers.js: what puts an offer on the page, fetched when the first one is to be seen.
export { appear } from './offers/appear.js'
