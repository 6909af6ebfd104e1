// `data-lead-when`: elements that are shown while what they ask of the visitor holds, and hidden while it does not.
import type { Facts, Lacks } from '@leadline/scoring'
import { attribute } from '../../lib/attribute.js'
import { stopAll } from '../../lib/stopAll.js'
import type { Stop } from '../../observe/observation.js'
import type { WidgetHost } from '../widget.js'
import { parseCondition } from './parseCondition.js'

const name = 'data-lead-when'

/** Only the attribute `hidden` changes: what it does, and the room that is kept meanwhile, is the page's style. */
export function personalise(
  { signals, lent }: WidgetHost,
  facts: () => Facts,
): { judge: () => void; stop: Stop } {
  const { compileCondition, warn, whenPresent } = lent
  const elements = new Set<WeakRef<Element>>()
  const compiled = new Map<string, Lacks | undefined>()

  const compile = (text: string): Lacks | undefined => {
    if (!compiled.has(text)) {
      compiled.set(text, undefined)
      try {
        compiled.set(text, compileCondition(parseCondition(text)))
      } catch (error) {
        warn(510, `${name}: ${error}`)
      }
    }
    return compiled.get(text)
  }
  const judgeOne = (element: Element, known: Facts) => {
    const lacks = compile(attribute(element, name) ?? '')
    // One that cannot be read stays as its author left it.
    if (lacks) Element.prototype.toggleAttribute.call(element, 'hidden', lacks(known).length > 0)
  }
  const judge = () => {
    const known = facts()
    for (const reference of elements) {
      const element = reference.deref()
      if (element) judgeOne(element, known)
      else elements.delete(reference)
    }
  }

  // What renders the page may put back what the server sent, or ask for something else. In a page that does so each
  // time, one a frame is enough.
  const observer = new MutationObserver(() => requestAnimationFrame(judge))

  return {
    judge,
    stop: stopAll(
      whenPresent(name, element => {
        elements.add(new WeakRef(element))
        observer.observe(element, { attributeFilter: [name, 'hidden'] })
        judgeOne(element, facts())
      }),
      signals.on('lead', judge),
      () => observer.disconnect(),
    ),
  }
}
