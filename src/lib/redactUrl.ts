// Takes e-mail addresses and secrets out of an address, without parsing it, so that no malformed address can throw.

/** What stands where something was taken out. */
const gap = 'redacted'

/** Parameters that carry secrets: some exactly so named, some by a part of their name (`author` is none). */
export const secretName =
  /^(?:key|code|pass|pin|sid|sig|otp|jwt)$|token|secret|passw|pwd|auth(?!or)|sess|signature|credential|[a-z_-]key$/i

const parameter = /([?&#;]|%3f|%26|%23)([^=&#?;%]+)(=|%3d)((?:(?!%26|%23)[^&#?])*)/gi
/** Bounded, so that a long address takes no longer than its length; 64 characters (RFC 5321), each possibly escaped. */
const email = /[^\s/?&#=:;,@]{1,192}(?:@|%(?:25)*40)[^\s/?&#=:;,@]+\.[^\s/?&#=:;,@.]{2,}/gi
const userInfo = /^([a-z]+:\/\/)[^/?#]*@/i

/** An address inside an address inside an address is looked into; a hostile one nests no deeper. */
const hideParameters = (text: string, levels = 2): string =>
  text.replace(
    parameter,
    (_, before, name, equals, value) =>
      before +
      name +
      equals +
      (secretName.test(name) ? gap : levels ? hideParameters(value, levels - 1) : value),
  )

let last: string | undefined
let lastRedacted = ''

/**
 * The address without user and password, e-mail addresses (plain or escaped), and the values of secret-looking
 * parameters, in the query, the fragment, the path (`;jsessionid=`) and escaped addresses inside.
 */
export const redactUrl = (url: string): string => {
  if (url !== last) {
    last = url
    lastRedacted = hideParameters(url.replace(userInfo, '$1'))
    if (/@|%(25)*40/.test(lastRedacted)) lastRedacted = lastRedacted.replace(email, gap)
  }
  return lastRedacted
}
