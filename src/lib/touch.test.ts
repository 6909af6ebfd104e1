// Channels against GA4's published definitions (support.google.com/analytics/answer/9756891).
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { bringsCampaign, channelOf, readTouch } from './touch.js'

beforeAll(() => {
  vi.stubGlobal('location', { hostname: 'www.acme.com' })
  vi.stubGlobal('Document', class {})
  vi.stubGlobal('document', {})
})

const at = Date.UTC(2026, 10, 21)
const touch = (query: string, referrer = '', settings = { cookieDomain: '' }) =>
  readTouch(`https://www.acme.com/p${query}`, referrer, at, settings)

describe('channelOf', () => {
  test.each([
    ['(direct)', '(none)', '', 'Direct'],
    ['(direct)', '(not set)', '', 'Direct'],
    ['google', 'cpc', 'x cross-network y', 'Cross-network'],
    ['amazon', 'cpc', '', 'Paid Shopping'],
    ['google', 'ppc', 'spring shopping', 'Paid Shopping'],
    ['google', 'cpc', 'workshop', 'Paid Search'],
    ['google', 'cpc', 'e-shop', 'Paid Shopping'],
    ['bing', 'paid', '', 'Paid Search'],
    ['google', 'cpm', '', 'Paid Search'],
    ['google', 'retargeting', '', 'Paid Search'],
    ['facebook', 'paid_social', '', 'Paid Social'],
    ['l.facebook.com', 'cpc', '', 'Paid Social'],
    ['youtube', 'cpv', '', 'Paid Video'],
    ['youtube', 'cpc', '', 'Paid Video'],
    ['partner', 'cpm', '', 'Display'],
    ['google', 'display', '', 'Display'],
    ['partner', 'interstitial', '', 'Display'],
    ['partner', 'cpc', '', 'Paid Other'],
    ['ebay.de', 'referral', '', 'Organic Shopping'],
    ['partner', 'blog', 'shop', 'Organic Shopping'],
    ['linkedin', 'post', '', 'Organic Social'],
    ['t.co', 'referral', '', 'Organic Social'],
    ['partner', 'social-network', '', 'Organic Social'],
    ['partner', 'sm', '', 'Organic Social'],
    ['vimeo.com', 'referral', '', 'Organic Video'],
    ['partner', 'videoteaser', '', 'Organic Video'],
    ['google', '(not set)', '', 'Organic Search'],
    ['partner', 'organic', '', 'Organic Search'],
    ['partner.com', 'referral', '', 'Referral'],
    ['partner', 'app', '', 'Referral'],
    ['partner', 'link', '', 'Referral'],
    ['newsletter', 'email', '', 'Email'],
    ['e-mail', 'acme', '', 'Email'],
    ['acme', 'e_mail', '', 'Email'],
    ['acme', 'e mail', '', 'Email'],
    ['acme', 'affiliate', '', 'Affiliates'],
    ['acme', 'audio', '', 'Audio'],
    ['sms', 'acme', '', 'SMS'],
    ['acme', 'sms', '', 'SMS'],
    ['acme', 'webpush', '', 'Mobile Push Notifications'],
    ['acme', 'mobile-app', '', 'Mobile Push Notifications'],
    ['firebase', 'acme', '', 'Mobile Push Notifications'],
    ['acme', 'newsletter', '', 'Unassigned'],
  ])('%s / %s / %s is %s', (source, medium, campaign, channel) => {
    expect(channelOf(source, medium, campaign)).toBe(channel)
  })
})

describe('readTouch', () => {
  test('reads UTM parameters as they were written', () => {
    expect(
      touch('?utm_source=LinkedIn&utm_medium=CPC&utm_campaign=Spring&utm_term=a%20b&utm_content=c'),
    ).toEqual({
      channel: 'Paid Social',
      motion: 'inbound',
      source: 'LinkedIn',
      medium: 'CPC',
      campaign: 'Spring',
      term: 'a b',
      content: 'c',
      clickId: undefined,
      referrer: undefined,
      landing:
        'https://www.acme.com/p?utm_source=LinkedIn&utm_medium=CPC&utm_campaign=Spring&utm_term=a%20b&utm_content=c',
      at: '2026-11-21T00:00:00.000Z',
    })
  })

  test.each([
    ['', '', 'Direct', '(direct)', '(none)'],
    ['', 'https://acme.com/other', 'Direct', '(direct)', '(none)'],
    ['', 'https://acme.com:8443/other', 'Direct', '(direct)', '(none)'],
    ['', 'https://blog.acme.com/', 'Referral', 'blog.acme.com', 'referral'],
    ['', 'https://www.google.com/', 'Organic Search', 'google.com', 'organic'],
    ['', 'https://www.google.co.uk/', 'Organic Search', 'google.co.uk', 'organic'],
    ['', 'https://fr.search.yahoo.com/', 'Organic Search', 'fr.search.yahoo.com', 'organic'],
    ['', 'https://docs.google.com/', 'Referral', 'docs.google.com', 'referral'],
    ['', 'https://mail.google.com/', 'Referral', 'mail.google.com', 'referral'],
    [
      '',
      'android-app://com.google.android.googlequicksearchbox/',
      'Organic Search',
      'com.google.android.googlequicksearchbox',
      'organic',
    ],
    ['', 'https://l.facebook.com/l.php', 'Organic Social', 'l.facebook.com', 'referral'],
    ['', 'https://t.co/x', 'Organic Social', 't.co', 'referral'],
    ['', 'https://t.me/x', 'Organic Social', 't.me', 'referral'],
    ['', 'https://pin.it/x', 'Organic Social', 'pin.it', 'referral'],
    ['', 'https://acme.tumblr.com/', 'Organic Social', 'acme.tumblr.com', 'referral'],
    ['', 'https://m.search.naver.com/', 'Organic Search', 'm.search.naver.com', 'organic'],
    ['', 'https://search.seznam.cz/', 'Organic Search', 'search.seznam.cz', 'organic'],
    ['', 'https://www.startpage.com/', 'Organic Search', 'startpage.com', 'organic'],
    ['', 'https://www.ask.com/', 'Organic Search', 'ask.com', 'organic'],
    ['', 'https://ask.example.org/', 'Referral', 'ask.example.org', 'referral'],
    ['', 'https://mail.naver.com/', 'Referral', 'mail.naver.com', 'referral'],
    ['', 'https://notfacebook.com/', 'Referral', 'notfacebook.com', 'referral'],
    ['', 'https://facebook-clone.example/', 'Referral', 'facebook-clone.example', 'referral'],
    ['', 'https://my-amazon-review.example/', 'Referral', 'my-amazon-review.example', 'referral'],
    ['', 'https://x-cart.com/', 'Referral', 'x-cart.com', 'referral'],
    ['?utm_source=facebook-ads&utm_medium=cpc', '', 'Paid Social', 'facebook-ads', 'cpc'],
    ['', 'https://box.com/', 'Referral', 'box.com', 'referral'],
    ['?gclid=a', 'https://www.google.com/', 'Paid Search', 'google', 'cpc'],
    ['?msclkid=a', '', 'Paid Search', 'bing', 'cpc'],
    ['?fbclid=a', '', 'Organic Social', 'facebook', 'referral'],
    ['?li_fat_id=a', '', 'Paid Social', 'linkedin', 'cpc'],
    ['?gclid=a&utm_source=google&utm_medium=organic', '', 'Organic Search', 'google', 'organic'],
    ['?utm_source=news', 'https://www.google.com/', 'Unassigned', 'news', '(not set)'],
    ['?utm_campaign=x', '', 'Unassigned', '(not set)', '(not set)'],
    ['#utm_source=a&utm_medium=email', '', 'Email', 'a', 'email'],
    ['?utm_source=%E0%A4%A&utm_medium=sms', '', 'SMS', '\uFFFD%A', 'sms'],
    ['?__proto__=1&constructor=2', '', 'Direct', '(direct)', '(none)'],
  ])('%s from %s is %s', (query, referrer, channel, source, medium) => {
    expect(touch(query, referrer)).toMatchObject({ channel, source, medium })
  })

  test('takes the subdomains of cookieDomain for this site', () => {
    const settings = { cookieDomain: '.acme.com' }
    expect(touch('', 'https://blog.acme.com/', settings).channel).toBe('Direct')
    expect(touch('', 'https://notacme.com/', settings).channel).toBe('Referral')
  })

  test.each([
    ['?utm_source=a&utm_medium=email', 'outbound'],
    ['?utm_source=a&utm_medium=sms', 'outbound'],
    ['?utm_source=a&utm_medium=push', 'outbound'],
    ['?utm_source=a&utm_medium=post', 'outbound'],
    ['?utm_source=a&utm_medium=direct-mail', 'outbound'],
    ['?utm_source=linkedin&utm_medium=post', 'inbound'],
    ['?utm_source=a&utm_medium=affiliate', 'referral'],
    ['?utm_source=a&utm_medium=referral', 'referral'],
    ['?utm_source=google&utm_medium=cpc', 'inbound'],
    ['', 'inbound'],
  ])('the motion of %s is %s', (query, motion) => {
    expect(touch(query).motion).toBe(motion)
  })
})

describe('bringsCampaign', () => {
  const page = (query: string, referrer = '') => ({ url: `https://acme.com/${query}`, referrer })
  test('is true for campaign parameters and click ids', () => {
    expect(bringsCampaign(page('?utm_source=x'))).toBe(true)
    expect(bringsCampaign(page('?a=1&gclid=x'))).toBe(true)
    expect(bringsCampaign(page('?a=1#gclid=x'))).toBe(true)
    expect(bringsCampaign(page('?a=utm_source'))).toBe(false)
    expect(bringsCampaign(page('?toString=1'))).toBe(false)
  })
  test('is false for a campaign that the page before had too', () => {
    expect(bringsCampaign(page('b?utm_source=x', 'https://acme.com/?utm_source=x'))).toBe(false)
    expect(bringsCampaign(page('b?utm_source=y', 'https://acme.com/?utm_source=x'))).toBe(true)
  })
})
