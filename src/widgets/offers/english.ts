// The texts that offers say by themselves, in English; texts/*.json hold the same keys in other languages.
import type { Texts } from '../widget.js'

export const english: Texts = {
  'offer.ends': 'Ends {when}',
  'offer.ended': 'This offer has ended.',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  preview: 'Preview: nothing is sent or stored.',
}
