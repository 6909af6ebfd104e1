// Makes elements without HTML text, so that no policy forbids it and nothing can be injected.

export type Attributes = Record<string, string | number | boolean | null | undefined>

/** What is false, null, undefined or empty, attribute or child, is left out; true is an attribute without value. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | false | null | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value || value === 0) made.setAttribute(name, value === true ? '' : `${value}`)
  made.append(...children.filter((child): child is Node | string => !!child))
  return made
}
