// Site searches: a page view whose query has a search term.
import { cut } from '../lib/cut.js'
import { redactUrl } from '../lib/redactUrl.js'
import type { Observe } from './observation.js'

const parameters = ['q', 's', 'query', 'search', 'keyword']

export const observeSearches: Observe = ({ emit, onVisit, settings }) =>
  onVisit(() => {
    const query = new URLSearchParams(location.search)
    const term = parameters.map(name => query.get(name)?.trim()).find(Boolean)
    if (term) emit({ type: 'search', data: { term: cut(settings.redact ? redactUrl(term) : term) } })
  })
