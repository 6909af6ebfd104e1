// Makes elements without HTML text, so that no policy forbids it and nothing can be injected.

type Attributes = Record<string, string | number | boolean | null | undefined>

/** Attributes that are false, null, undefined or empty are left out; true is an attribute without value. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value || value === 0) made.setAttribute(name, value === true ? '' : `${value}`)
  made.append(...children.filter(child => child !== undefined))
  return made
}
