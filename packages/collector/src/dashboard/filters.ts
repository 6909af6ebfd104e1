// The queue's filters as links and a search field: each is an address that can be shared.
import { html } from 'hono/html'
import type { Kinds } from '../http/query.js'
import { tierOf } from '../leads/rank.js'
import { capital, qualificationMeaning, qualificationName } from '../leads/words.js'

/** The query of the current page, without where its list begins. */
export const filtersOf = (url: URL) => {
  const params = new URLSearchParams(url.search)
  params.delete('cursor')
  return params
}

/** The page's address with one parameter set, or taken away. */
function withParam(params: URLSearchParams, name: string, value: string | null): string {
  const copy = new URLSearchParams(params)
  if (value === null) copy.delete(name)
  else copy.set(name, value)
  const text = copy.toString()
  return text ? `/?${text}` : '/'
}

/** Finds leads by name, e-mail or company, within the other filters. */
export const findForm = (
  params: URLSearchParams,
) => html`<form class="find" action="/" method="get" role="search">
${[...params].filter(([name]) => name !== 'q').map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label class="visually-hidden" for="q">Find a lead by name, e-mail or company</label>
<input id="q" name="q" type="search" placeholder="Name, e-mail, company" value="${params.get('q') ?? ''}">
</form>`

export function filterBar(params: URLSearchParams, { qualifications, stages }: Kinds, sites: string[]) {
  const chip = (name: string, value: string | null, label: string, title = '') => {
    const isOn = params.get(name) === value
    return html`<li><a class="chip" href="${withParam(params, name, value)}" ${isOn ? 'aria-current=true' : ''} title="${title}">${label}</a></li>`
  }
  const group = (label: string, chips: unknown) =>
    html`<div class="chips" role="group" aria-label="${label}"><span class="chips-label" aria-hidden="true">${label}</span><ul>${chips}</ul></div>`

  return html`<div class="filters" data-key="filters">
${group('Qualified', [
  chip('qualified', null, 'All'),
  ...[...qualifications]
    .sort((a, b) => tierOf(a) - tierOf(b))
    .map(as => chip('qualified', as, qualificationName(as), qualificationMeaning[as])),
  chip('qualified', 'none', 'Not yet'),
])}
${group('Funnel', [
  chip('funnel', null, 'All'),
  ...stages.map(stage => chip('funnel', stage, capital(stage))),
])}
${sites.length > 1 ? group('Site', [chip('site', null, 'All'), ...sites.map(site => chip('site', site, site))]) : ''}
${group('Tests', [chip('test', null, 'Shown'), chip('test', 'false', 'Hidden'), chip('test', 'true', 'Only')])}
</div>`
}
