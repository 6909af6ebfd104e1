// Where a visit came from: campaign parameters, click ids or the referrer, put into GA4's default channel groups.
// Definitions: https://support.google.com/analytics/answer/9756891 (manual traffic), read in November 2026; the lists of
// sites are the common part of the list of sources that Google publishes there.
import type { Touch } from '@leadline/contract'
import type { Settings } from '../settings.js'
import { bareHost, isOurHost } from './isOurHost.js'

/** Click ids with what they say when no UTM parameter does. `fbclid` is on unpaid links too. */
const clickIds: Record<string, [source: string, medium: string]> = {
  gclid: ['google', 'cpc'],
  gbraid: ['google', 'cpc'],
  wbraid: ['google', 'cpc'],
  dclid: ['google', 'display'],
  msclkid: ['bing', 'cpc'],
  fbclid: ['facebook', 'referral'],
  ttclid: ['tiktok', 'cpc'],
  twclid: ['twitter', 'cpc'],
  li_fat_id: ['linkedin', 'cpc'],
  rdt_cid: ['reddit', 'cpc'],
  ScCid: ['snapchat', 'cpc'],
  yclid: ['yandex', 'cpc'],
  mc_cid: ['mailchimp', 'email'],
}

/** A known site as a label of a host name, or as a bare `utm_source`. Mail, documents and the like of search engines are none. */
const site = (names: string, before = '(.+\\.)?') => new RegExp(`^${before}(${names})(\\.|$)`)
const kinds: [kind: string, sites: RegExp][] = [
  ['Shopping', site('shopping|amazon|ebay|etsy|alibaba|aliexpress|walmart|shopify|mercadoli[bv]re')],
  [
    'Social',
    site(
      'facebook|fb|instagram|ig|twitter|t\\.co|x|linkedin|lnkd|pinterest|reddit|tiktok|threads|snapchat|whatsapp|telegram|t\\.me|quora|tumblr|vk|weibo|bsky|mastodon|discord|slack|xing|ycombinator|medium',
    ),
  ],
  ['Video', site('youtube|youtu|vimeo|dailymotion|twitch|netflix|wistia|youku')],
  [
    'Search',
    site(
      'google|bing|yahoo|duckduckgo|yandex|baidu|ecosia|qwant|brave|startpage|naver|sogou|seznam|ask|aol|daum|googlequicksearchbox',
      '(\\w\\w?\\.|images\\.|com.google.android.|(.+\\.)?search\\.)?',
    ),
  ],
]

const kindOf = (source: string) => kinds.find(([, sites]) => sites.test(source))?.[0]

/** GA4's default channel group of a source, a medium and a campaign, lower case. */
export const channelOf = (source: string, medium: string, campaign = ''): string => {
  const kind = /(^|[^a-df-z])shop|shopping/.test(campaign) ? 'Shopping' : kindOf(source)
  const is = (pattern: RegExp) => pattern.test(medium)
  const isEither = (pattern: RegExp) => is(pattern) || pattern.test(source)
  const isPaid = is(/cp|^(ppc|retargeting)$|^paid/)
  return source === '(direct)' && is(/^\(n/)
    ? 'Direct'
    : /cross-network/.test(campaign)
      ? 'Cross-network'
      : isPaid && kind
        ? `Paid ${kind}`
        : is(/^(display|banner|expandable|interstitial|cpm)$/)
          ? 'Display'
          : isPaid
            ? 'Paid Other'
            : kind === 'Shopping'
              ? 'Organic Shopping'
              : kind === 'Social' || is(/^(sm|social([- ](network|media))?)$/)
                ? 'Organic Social'
                : kind === 'Video' || is(/video/)
                  ? 'Organic Video'
                  : kind || is(/^organic$/)
                    ? 'Organic Search'
                    : is(/^(referral|app|link)$/)
                      ? 'Referral'
                      : isEither(/^e[-_ ]?mail$/)
                        ? 'Email'
                        : is(/^affiliate/)
                          ? 'Affiliates'
                          : is(/^audio$/)
                            ? 'Audio'
                            : isEither(/^sms$/)
                              ? 'SMS'
                              : is(/push$|mobile|notification/) || source === 'firebase'
                                ? 'Mobile Push Notifications'
                                : 'Unassigned'
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

const hostOf = (url: string) => {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}

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
  const read = (name: string) => parameters.get(name) || undefined
  const clickName = Object.keys(clickIds).find(read)
  const [clickSource, clickMedium] = (clickName && clickIds[clickName]) || []
  const host = hostOf(referrer)
  const from = host && !isOurHost(host, settings) ? bareHost(host) : ''
  const campaign = read('utm_campaign')
  const isTagged = read('utm_source') || read('utm_medium') || campaign
  const source = read('utm_source') ?? clickSource ?? (from || (isTagged ? '(not set)' : '(direct)'))
  const medium =
    read('utm_medium') ??
    clickMedium ??
    (isTagged ? '(not set)' : !from ? '(none)' : kindOf(from) === 'Search' ? 'organic' : 'referral')
  const channel = channelOf(source.toLowerCase(), medium.toLowerCase(), campaign?.toLowerCase())
  return {
    channel,
    motion: motionOf(channel, medium),
    source,
    medium,
    campaign,
    term: read('utm_term'),
    content: read('utm_content'),
    clickId: clickName && read(clickName),
    referrer: from && referrer,
    landing: url,
    at: new Date(at).toISOString(),
  }
}
