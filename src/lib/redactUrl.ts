// Takes e-mail addresses and secrets out of an address, without parsing it, so that no malformed address can throw.

/** What stands where something was taken out. */
const gap = 'redacted'

/** Parameters that carry secrets: some exactly so named, some by a part of their name (`author` is none). */
export const secretName =
  /^(?:key|code|pass|pin|sid|sig|otp|jwt)$|token|secret|passw|pwd|auth(?!or)|sess|signature|credential|[a-z_-]key$/i

const parameter = /([?&#;]|%3f|%26|%23)([^=&#?;%]+)(=|%3d)((?:(?!%26|%23)[^&#?])*)/gi
const email = /[^\s/?&#=:;,@]+(?:@|%(?:25)*40)[^\s/?&#=:;,@]+\.[^\s/?&#=:;,@.]{2,}/gi
const userInfo = /^([a-z]+:\/\/)[^/?#]*@/i

let last: string | undefined
let lastRedacted = ''

/**
 * The address without user and password, e-mail addresses (plain or escaped), and the values of secret-looking
 * parameters, in the query, the fragment, the path (`;jsessionid=`) and one level of escaped address inside.
 */
export const redactUrl = (url: string): string => {
  if (url !== last) {
    last = url
    lastRedacted = url
      .replace(userInfo, '$1')
      .replace(parameter, (whole, before, name, equals) =>
        secretName.test(name) ? before + name + equals + gap : whole,
      )
    if (/@|%(25)*40/.test(lastRedacted)) lastRedacted = lastRedacted.replace(email, gap)
  }
  return lastRedacted
}
