// Which variant a visitor sees: by weight, and the same one as long as visitor, offer and weights stay the same.
import type { OfferVariant } from '@leadline/contract'

/** A number from 0 up to 1 that looks like chance and is always the same for one text (FNV-1a, and Murmur3's last steps). */
const shareOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** Undefined when there is none to choose, or all of them weigh nothing. */
export const pickVariant = (
  visitor: string,
  offer: string,
  variants: OfferVariant[],
): OfferVariant | undefined => {
  const weightOf = ({ weight = 1 }: OfferVariant) => weight
  let left = shareOf(`${visitor} ${offer}`) * variants.reduce((sum, variant) => sum + weightOf(variant), 0)
  return variants.find(variant => {
    left -= weightOf(variant)
    return left < 0
  })
}
