// Where a visit came from: campaign parameters, click ids or the referrer, put into GA4's default channel groups.
// Definitions: https://support.google.com/analytics/answer/9756891 (manual traffic), read in November 2026; the lists of
// sites are the common part of the list of sources that Google publishes there.
import type { Touch } from '@leadline/contract'
import type { Settings } from '../settings.js'
import { cut } from './cut.js'
import { bareHost, isOurHost } from './isOurHost.js'
import { parseUrl } from './parseUrl.js'

/** Click ids, with the source that each stands for when no UTM parameter names one. */
const clickIds: Record<string, string> = {
  gclid: 'google',
  gbraid: 'google',
  wbraid: 'google',
  msclkid: 'bing',
  fbclid: 'facebook',
  ttclid: 'tiktok',
  twclid: 'twitter',
  li_fat_id: 'linkedin',
  rdt_cid: 'reddit',
  epik: 'pinterest',
}

/** Best-known sites of a kind, each as a label of a host name or as a bare `utm_source`. */
const sites: [kind: string, source: RegExp][] = [
  ['Shopping', /\b(amazon|ebay|etsy|alibaba|walmart|shopify)\b/],
  [
    'Social',
    /\b(facebook|fb|instagram|ig|twitter|linkedin|lnkd|pinterest|reddit|tumblr|tiktok|threads|whatsapp|telegram|quora|bsky|xing|vk|weibo)\b|^(x|t\.(co|me)|pin\.it)\b/,
  ],
  ['Video', /\b(youtube|youtu|vimeo|twitch|dailymotion|wistia)\b/],
  // Their mail, documents and the like are no search.
  [
    'Search',
    /^(..\.|(.+\.)?search\.)?(google|bing|yahoo|duckduckgo|yandex|baidu|ecosia|naver|seznam|startpage|msn|ask\.com|qwant|brave)\b|quicksearch/,
  ],
]
// In a host name a hyphen is part of the word (`x-cart.com` is not X); `facebook-ads`, as `utm_source` has it, is Facebook.
const kindOf = (source: string) =>
  sites.find(([, known]) => known.test(source.replace(/-(?=.*\.)/g, '_')))?.[0]

/** GA4's rules from `Organic` on, in its order, over `source>medium`; a site's kind is matched before the pattern. */
const rules: [channel: string, origin: RegExp][] = [
  ['Organic Shopping', /^$/],
  ['Organic Social', />(sm|social([- ](network|media))?)$/],
  ['Organic Video', />.*video/],
  ['Organic Search', />organic$/],
  ['Referral', />(referral|app|link)$/],
  ['Email', /(^|>)e[-_ ]?mail(>|$)/],
  ['Affiliates', />affiliate/],
  ['Audio', />audio$/],
  ['SMS', /(^|>)sms(>|$)/],
  ['Mobile Push Notifications', />.*(push$|mobile|notification)|^firebase>/],
]

/** GA4's default channel group of a source, a medium and a campaign, lower case. */
export const channelOf = (source: string, medium: string, campaign = ''): string => {
  const origin = `${source}>${medium}`
  const kind = /(^|[^a-df-z])shop|shopping/.test(campaign) ? 'Shopping' : kindOf(source)
  const isPaid = />(.*cp|(ppc|retargeting)$|paid)/.test(origin)
  return /^\(d.*>\(n/.test(origin)
    ? 'Direct'
    : /cross-network/.test(campaign)
      ? 'Cross-network'
      : isPaid && kind
        ? `Paid ${kind}`
        : />(display|banner|expandable|interstitial|cpm)$/.test(origin)
          ? 'Display'
          : isPaid
            ? 'Paid Other'
            : (rules.find(
                ([channel, pattern]) => channel === `Organic ${kind}` || pattern.test(origin),
              )?.[0] ?? 'Unassigned')
}

/** Who moved first: we wrote (`outbound`), somebody sent them (`referral`), or they came (`inbound`). */
const motionOf = (channel: string, medium: string): Touch['motion'] =>
  /mail|sms|push|letter|^post/i.test(channel === 'Unassigned' ? medium : channel)
    ? 'outbound'
    : /^(Ref|Aff)/.test(channel)
      ? 'referral'
      : 'inbound'

/** What follows the address's first `?` or `#`, malformed or not. */
const parametersOf = (url: string) => new URLSearchParams(url.split(/[?#&]/).slice(1).join('&'))

/** The campaign parameters and click ids of an address, one after the other; empty when it has none. */
const campaignOf = (url: string) =>
  [...parametersOf(url)].filter(([name]) => /^utm_/.test(name) || Object.hasOwn(clickIds, name)).join()

/**
 * Whether a view brings a campaign that the page before it did not have already: a router or a link decorator that
 * carries `utm_` parameters along makes no new touch. A view that begins a session has a touch in any case.
 */
export const bringsCampaign = ({ url, referrer }: { url: string; referrer: string }): boolean => {
  const campaign = campaignOf(url)
  return !!campaign && campaign !== campaignOf(referrer)
}

/** Where the view of `url` came from. Both addresses are expected redacted; `at` is epoch ms. */
export const readTouch = (
  url: string,
  referrer: string,
  at: number,
  settings: Pick<Settings, 'cookieDomain'>,
): Touch => {
  const parameters = parametersOf(url)
  const read = (name: string) => cut(parameters.get(name) ?? '') || undefined
  const utm = (name: string) => read(`utm_${name}`)
  const click = Object.keys(clickIds).find(read)
  const host = parseUrl(referrer)?.hostname
  const from = referrer && host && !isOurHost(host, settings) ? bareHost(host) : undefined
  const [source, medium, campaign] = [utm('source'), utm('medium'), utm('campaign')]
  const isTagged = source || medium || campaign
  const touch = {
    source: source ?? (click ? clickIds[click]! : (from ?? (isTagged ? '(not set)' : '(direct)'))),
    medium:
      medium ??
      (click
        ? click === 'fbclid'
          ? 'referral'
          : 'cpc'
        : isTagged
          ? '(not set)'
          : from
            ? kindOf(from) === 'Search'
              ? 'organic'
              : 'referral'
            : '(none)'),
    campaign,
    term: utm('term'),
    content: utm('content'),
    clickId: click && read(click),
    referrer: from && referrer,
    landing: url,
    at: new Date(at).toISOString(),
  }
  const channel = channelOf(touch.source.toLowerCase(), touch.medium.toLowerCase(), campaign?.toLowerCase())
  return { channel, motion: motionOf(channel, touch.medium), ...touch }
}
