// A button that does something when it is pressed, and does not submit.
import { type Attributes, element } from './element.js'

export const button = (
  part: string,
  attributes: Attributes,
  text: string,
  press?: () => void,
): HTMLButtonElement => {
  const made = element('button', { type: 'button', part, ...attributes }, text)
  made.onclick = press ?? null
  return made
}
