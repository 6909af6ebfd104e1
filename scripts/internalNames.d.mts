// Types of internalNames.mjs.
export const internalNames: string[]
