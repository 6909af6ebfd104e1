// dist/leadline.data.js: what the module's bundler takes along as code, where the script tag fetches a JSON file.
import { presets } from '@leadline/scoring/presets'
import ar from './widgets/texts/ar.json' with { type: 'json' }
import de from './widgets/texts/de.json' with { type: 'json' }
import es from './widgets/texts/es.json' with { type: 'json' }
import fr from './widgets/texts/fr.json' with { type: 'json' }
import ja from './widgets/texts/ja.json' with { type: 'json' }
import pt from './widgets/texts/pt.json' with { type: 'json' }

/** By the names that those files have. */
export const data: Record<string, unknown> = {
  ...presets,
  'text.ar': ar,
  'text.de': de,
  'text.es': es,
  'text.fr': fr,
  'text.ja': ja,
  'text.pt': pt,
}
