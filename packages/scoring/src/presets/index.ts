// The models that come with Leadline, by the names that `scoring` takes.
import type { Model } from '@leadline/contract'
import { defaultModel } from '../defaultModel.js'
import { hubspot } from './hubspot.js'
import { mautic } from './mautic.js'
import { pardot } from './pardot.js'

export const presets: Record<'default' | 'pardot' | 'hubspot' | 'mautic', Model> = {
  default: defaultModel,
  pardot,
  hubspot,
  mautic,
}
