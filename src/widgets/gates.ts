// dist/leadline.gates.js: gates and the dialog that a form comes in over the page, fetched by pages that have a gate.

export { observeGates } from './forms/gates.js'
export { openPreview } from './forms/openPreview.js'
