// Reads a property of the document that `<img name=title>` or `<form name=referrer>` cannot put itself in front of.

/** The browser's own value of `document[name]`, whatever the page's elements are called. */
export const documentFact = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document)
