// Types of the contract, generated from schema/*.json by `npm run generate`. Do not edit.

/**
 * An opaque identifier: 1 to 64 letters, digits, `-` or `_`. A UUID is one.
 */
export type Id = string
/**
 * A moment in UTC as ISO 8601 writes it, for example `2026-11-21T23:10:00.123Z`.
 */
export type Instant = string
/**
 * What kind of thing the visitor did.
 */
export type InteractionType =
  | 'page_view'
  | 'engagement'
  | 'view'
  | 'cta_click'
  | 'download'
  | 'outbound_click'
  | 'search'
  | 'video'
  | 'form_view'
  | 'form_start'
  | 'form_error'
  | 'form_abandon'
  | 'form_submit'
  | 'offer_view'
  | 'offer_accept'
  | 'offer_dismiss'
  | 'product_use'
  | 'identify'
  | 'consent'
  | 'web_vital'
  | 'lead_qualified'
  | 'custom'
/**
 * A plain value. Leadline cuts text at 1,000 characters; no text may exceed an interaction's 60,000 bytes.
 */
export type Scalar = string | number | boolean
/**
 * What one form field held: text, a list for a multiple choice, a boolean for a checkbox.
 */
export type FieldValue = string | string[] | boolean
/**
 * Key of the site, as the collector knows it. By default the page's host name.
 */
export type SiteKey = string
/**
 * `granted`: given, or not asked for. `denied`: refused, or a privacy signal counts as refusal. `required`: asked for and not answered yet.
 */
export type Consent = 'granted' | 'denied' | 'required'
/**
 * A short name: 1 to 64 letters, digits, `-` or `_`.
 */
export type Name = string
/**
 * A number and a unit: `250ms`, `10s`, `5m`, `12h` or `30d`.
 */
export type Duration = string
/**
 * A value to compare with. Text is compared without regard to case; `*` in it matches any run.
 */
export type Plain = string | number | boolean
/**
 * Facts and the tests they must pass, all of which must hold. `any`, `all` and `not` combine conditions. Facts of rules and `exclude`: the interaction's own paths (`type`, `name`, `page.path`, `data.x`, `fields.x`), `traits.x`, `attribution.first.x`, `attribution.last.x`, `session.index`. Facts of `fit`: traits. Facts of `qualify`, `funnel` and audiences: `score`, each score by name, `grade`, `identified`, `traits.x`, `fired.RULE`, `qualified`.
 */
export type Condition = {
  any?: Condition[]
  all?: Condition[]
  not?: Condition
  [fact: string]: Test | Condition | Condition[] | undefined
}
/**
 * What a fact must be: a value, a list (any of it), or comparisons that must all hold.
 */
export type Test = Plain | Plain[] | Comparison
/**
 * A value, or a list of which any counts.
 */
export type PlainOrList = Plain | Plain[]
/**
 * Points to give: a number, or a number looked up by a fact.
 */
export type Points = number | PointsMap
/**
 * How points fade, each by its own age: `{halfLife}`, or `{linear, per}`. Default: not at all.
 */
export type Decay = {halfLife: Duration} | {linear: number; per: Duration}
/**
 * On or off. The words of the tag's attributes are understood too.
 */
export type Switch = true | false | 'true' | 'on' | 'yes' | '1' | 'false' | 'off' | 'no' | '0'
/**
 * Name of a built-in model.
 */
export type Preset = 'default' | 'pardot' | 'hubspot' | 'mautic'
/**
 * Wire format of an endpoint. From JavaScript it may also be a function.
 */
export type Format =
  | 'leadline'
  | 'cloudevents'
  | 'segment'
  | 'snowplow'
  | 'posthog'
  | 'ga4'
  | 'matomo'
  | 'plausible'
  | 'umami'
  | 'mautic'
/**
 * Content type of a beacon.
 */
export type ContentType = 'text/plain' | 'application/json'
/**
 * When cookies go along, as `fetch` calls it.
 */
export type Credentials = 'omit' | 'same-origin' | 'include'
/**
 * A date such as `2026-12-24` (midnight UTC at its start), or a time such as `2026-12-24T18:00+01:00`.
 */
export type DateOrTime = string

/**
 * Plain values by name. Nothing is nested.
 */
export interface Scalars {
  [k: string]: Scalar
}
/**
 * The page it happened on.
 */
export interface Page {
  /**
   * Address of the page, with e-mail addresses and secret-looking parameters taken out.
   */
  url: string
  /**
   * Path of `url`, without query and fragment, for example `/pricing`.
   */
  path: string
  /**
   * `document.title` at that moment.
   */
  title: string
  /**
   * Address the visitor came from; empty when there was none or it may not be told.
   */
  referrer: string
}
/**
 * Where a visitor came from, once. Every part is optional: what is not known is left out.
 */
export interface Touch {
  /**
   * GA4 default channel group, as GA4 spells it: `Organic Search`, `Paid Social`, `Email`, `Direct` … Source: support.google.com/analytics/answer/9756891.
   */
  channel?: string
  /**
   * `outbound` for e-mail, SMS, push and post; `referral` for referrals and affiliates; else `inbound`.
   */
  motion?: 'inbound' | 'outbound' | 'referral'
  /**
   * `utm_source`, or the referring host.
   */
  source?: string
  /**
   * `utm_medium`, or what the referrer implies.
   */
  medium?: string
  /**
   * `utm_campaign`.
   */
  campaign?: string
  /**
   * `utm_term`.
   */
  term?: string
  /**
   * `utm_content`.
   */
  content?: string
  /**
   * The advertiser's click id (`gclid`, `fbclid`, `msclkid` …) as it was in the address.
   */
  clickId?: string
  /**
   * Address of the referring page.
   */
  referrer?: string
  /**
   * Address of the first page seen.
   */
  landing?: string
  /**
   * When the visitor arrived.
   */
  at?: Instant
}
/**
 * One thing that one visitor did. It never changes once recorded: repeats of the same id are the same interaction.
 */
export interface Interaction {
  /**
   * Identifies this interaction for good: the key by which repeats are dropped. Leadline's own are UUIDv7.
   */
  id: Id
  type: InteractionType
  /**
   * Name given to `track(name)`. Present exactly when `type` is `custom`.
   */
  name?: string
  /**
   * When it happened, by the visitor's clock.
   */
  at: Instant
  /**
   * 1, 2, 3 … within its visit, without gaps: a missing number is a lost interaction.
   */
  n: number
  /**
   * Id of the visit: one page being looked at, from page view to leaving.
   */
  visit: Id
  /**
   * Id of the session: visits without a gap longer than `sessionTimeout`.
   */
  session: Id
  page: Page
  /**
   * What is particular to this type, and the author's own props. `{}` when there is nothing.
   */
  data: Scalars
  /**
   * What the visitor entered, by field name. Only on `form_submit`; never passwords or card data.
   */
  fields?: {
    [k: string]: FieldValue
  }
  /**
   * What this interaction taught about the visitor. On `identify` and `form_submit`.
   */
  traits?: Scalars
  /**
   * Where the visitor came from. On the page view that begins a session or brings a campaign.
   */
  touch?: Touch
  /**
   * Points from `data-lead-points`, in place of what the model's rules give.
   */
  override?: number
  /**
   * Points the model gave for it, before any cap or decay. 0 if it gave nothing.
   */
  points: number
  /**
   * The lead's score just after it, as the sender saw it.
   */
  score: number
}
/**
 * The browser that did these things.
 */
export interface Visitor {
  /**
   * Id of the visitor. Null when nothing may be stored (`storage: none`) or consent is missing.
   */
  id: Id | null
  /**
   * When this browser was first seen. Absent when nothing is stored.
   */
  firstSeenAt?: Instant
  /**
   * All that is known about the visitor, for example `email` and `company`.
   */
  traits?: Scalars
}
/**
 * Where the visitor came from. A direct visit does not replace the last touch.
 */
export interface Attribution {
  /**
   * The first touch. It never changes.
   */
  first?: Touch
  /**
   * The latest touch that was not a direct visit.
   */
  last?: Touch
}
/**
 * A qualification that the lead holds.
 */
export interface Qualification {
  /**
   * Its name in the model: `mql`, `sql`, `pql`, `service` …
   */
  as: string
  /**
   * When it was reached.
   */
  since: Instant
}
/**
 * What one rule gives to the score now.
 */
export interface Reason {
  /**
   * Id of the rule in the model.
   */
  rule: string
  /**
   * Points it gives now, after decay and caps.
   */
  points: number
  /**
   * How often it gave points.
   */
  times: number
}
/**
 * A visitor's score, qualification and traits at one moment. Scores are whole numbers.
 */
export interface Lead {
  /**
   * Sum of all scores.
   */
  score: number
  /**
   * The score `engagement`: what the visitor did.
   */
  engagement: number
  /**
   * The score `fit`: who the visitor is.
   */
  fit: number
  /**
   * The grade reached; null below every threshold.
   */
  grade: string | null
  /**
   * Furthest funnel stage: `attraction`, `engagement`, `conversion`, or the model's own.
   */
  funnel: string
  /**
   * Qualifications held, in the order reached.
   */
  qualified: Qualification[]
  /**
   * Model that gave these figures, as `id@version`, for example `b2b-saas@3`.
   */
  model: string
  /**
   * What the score is made of. In beacons; the page's `lead()` leaves it to `explain()`.
   */
  reasons?: Reason[]
  /**
   * What is known about the visitor. In the page's `lead()`; beacons have it in `visitor`.
   */
  traits?: Scalars
  /**
   * Where the visitor came from. In the page's `lead()`; beacons have it beside the lead.
   */
  attribution?: Attribution
}
/**
 * What the sender's ledger holds, so that a receiver can tell whether anything is missing.
 */
export interface LedgerCounts {
  /**
   * Interactions recorded since the ledger began.
   */
  recorded: number
  /**
   * Of these, not yet answered for, this batch included.
   */
  pending: number
}
/**
 * Sent to every endpoint in place of a batch when a visitor asks to be forgotten.
 */
export interface Erase {
  /**
   * Version of this format.
   */
  v?: 1
  site?: SiteKey
  /**
   * Id of the visitor of whom nothing may be kept.
   */
  erase: Id
}
/**
 * The body of one beacon: some interactions of one visitor, and how the visitor stood when it was sent. Additions are made within `v: 1`, so readers ignore what they do not know.
 */
export interface Batch {
  /**
   * Version of this format.
   */
  v: 1
  site: SiteKey
  /**
   * Id of this batch. A retry of the same batch may carry the same id.
   */
  batch: Id
  /**
   * When it was sent, by the sender's clock: with the time of arrival it tells how wrong that clock is.
   */
  sentAt: Instant
  /**
   * What made it, as `name/version`, for example `leadline/1.0.0`.
   */
  sdk?: string
  /**
   * True for traffic that is not real: local hosts and test runs.
   */
  test?: boolean
  visitor: Visitor
  consent?: Consent
  attribution?: Attribution
  lead?: Lead
  ledger?: LedgerCounts
  /**
   * The interactions, oldest first. Leadline sends at most 50 and 60,000 bytes at once.
   */
  events: Interaction[]
}
/**
 * Comparisons of one fact; all must hold.
 */
export interface Comparison {
  /**
   * Is this, or any of this list.
   */
  eq?: PlainOrList
  /**
   * Is not this, and none of this list.
   */
  not?: PlainOrList
  /**
   * Is greater than this.
   */
  gt?: number
  /**
   * Is this or greater.
   */
  gte?: number
  /**
   * Is less than this.
   */
  lt?: number
  /**
   * Is this or less.
   */
  lte?: number
  /**
   * Text that contains this, or a list with this in it.
   */
  contains?: Plain
  /**
   * True: the fact is known. False: it is not.
   */
  exists?: boolean
}
/**
 * Points by the value of a fact.
 */
export interface PointsMap {
  /**
   * The fact whose value is looked up, for example `data.plan`.
   */
  by: string
  /**
   * Points for each value; `*` for any other. Without a match and without `*`, nothing.
   */
  map: {
    [k: string]: number
  }
}
/**
 * Gives points for an interaction that meets its condition.
 */
export interface Rule {
  /**
   * Names the rule in reasons and in `fired.RULE`. Unique in the model.
   */
  id: Name
  /**
   * What people read in explanations. Default: the id.
   */
  label?: string
  /**
   * What the interaction must be.
   */
  when: Condition
  /**
   * Points each time it fires; negative ones take away. An interaction's `override` takes their place.
   */
  points: Points
  /**
   * The score that gets the points.
   */
  score?: Name
  limit?: Limit
  after?: After
  /**
   * Group whose limits it shares.
   */
  group?: Name
  /**
   * Why it deserves these points. Read by people only.
   */
  why?: string
  /**
   * Where the number comes from. Read by people only.
   */
  source?: string
}
/**
 * How often a rule may fire. Without a limit it fires every time.
 */
export interface Limit {
  /**
   * At most this often.
   */
  times: number
  /**
   * In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`.
   */
  per: string
  /**
   * A fact, for example `data.url`: counts apart for each of its values.
   */
  key?: string
}
/**
 * Fires only from the `count`th match within a time on, and on each later match while that holds.
 */
export interface After {
  /**
   * Matches needed, this one included.
   */
  count: number
  /**
   * Longest time from the first of them to this one.
   */
  within: Duration
}
/**
 * Limits and ageing of one score.
 */
export interface ScoreConfig {
  /**
   * What people read. Default: its name.
   */
  label?: string
  /**
   * Never below this. Default: no limit.
   */
  min?: number
  /**
   * Never above this. Default: no limit.
   */
  max?: number
  decay?: Decay
  inactivity?: Inactivity
  /**
   * Why these limits. Read by people only.
   */
  why?: string
  /**
   * Where the numbers come from. Read by people only.
   */
  source?: string
}
/**
 * Takes points away for each full period between the last interaction and now.
 */
export interface Inactivity {
  /**
   * Points for each period, for example -5.
   */
  points: number
  /**
   * The period.
   */
  per: Duration
}
/**
 * Limits on what its rules give together, after decay.
 */
export interface Group {
  /**
   * What people read. Default: its name.
   */
  label?: string
  /**
   * Never below this. Default: no limit.
   */
  min?: number
  /**
   * Never above this. Default: no limit.
   */
  max?: number
  /**
   * Why these limits. Read by people only.
   */
  why?: string
  /**
   * Where the numbers come from. Read by people only.
   */
  source?: string
}
/**
 * Gives points while the visitor's traits meet its condition. It does not decay.
 */
export interface FitRule {
  /**
   * Names the rule in reasons. Unique among all rules of the model.
   */
  id: Name
  /**
   * What people read in explanations. Default: the id.
   */
  label?: string
  /**
   * What the visitor must be. Its facts are traits.
   */
  when: Condition
  /**
   * Points while it holds; negative ones take away.
   */
  points: Points
  /**
   * Group whose limits it shares.
   */
  group?: Name
  /**
   * Why it deserves these points. Read by people only.
   */
  why?: string
  /**
   * Where the number comes from. Read by people only.
   */
  source?: string
}
/**
 * A grade and at least one threshold for it.
 */
export interface Grade {
  /**
   * Its name: `A`, `B+`, `A1` …
   */
  grade: string
  /**
   * The score `fit` must be at least this.
   */
  fit?: number
  /**
   * The score `engagement` must be at least this.
   */
  engagement?: number
  /**
   * The sum of all scores must be at least this.
   */
  score?: number
  /**
   * Why this threshold. Read by people only.
   */
  why?: string
  /**
   * Where the number comes from. Read by people only.
   */
  source?: string
}
/**
 * Makes the lead qualified once its condition holds.
 */
export interface Qualify {
  /**
   * Name of the qualification: `mql`, `sql`, `pql`, `service` …
   */
  as: Name
  /**
   * What people read. Default: its name.
   */
  label?: string
  /**
   * What the lead must be.
   */
  when: Condition
  /**
   * True: lost again when the condition no longer holds. False: once reached it stays.
   */
  reversible?: boolean
  /**
   * Why this makes it so. Read by people only.
   */
  why?: string
  /**
   * Where the numbers come from. Read by people only.
   */
  source?: string
}
/**
 * A stage that the lead enters once its condition holds.
 */
export interface FunnelStage {
  /**
   * Its name: `engagement`, `conversion` …
   */
  stage: Name
  /**
   * What people read. Default: its name.
   */
  label?: string
  /**
   * What the lead must be.
   */
  when: Condition
  /**
   * Why this makes it so. Read by people only.
   */
  why?: string
  /**
   * Where the numbers come from. Read by people only.
   */
  source?: string
}
/**
 * How interactions become a lead's score. The lead is a pure function of the interactions, this model and the time.
 */
export interface Model {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string
  /**
   * Name of the model, for example `b2b-saas`.
   */
  id: Name
  /**
   * Raise it with every change: leads say which model and version gave their score.
   */
  version: number
  /**
   * What this model is for. Read by people only.
   */
  description?: string
  /**
   * Where its numbers come from. Read by people only.
   */
  source?: string
  /**
   * The scores, by name. `engagement` and `fit` always exist; without an entry they have no limits and no decay.
   */
  scores?: {
    [k: string]: ScoreConfig
  }
  /**
   * What gives points. Each rule is tried on every interaction.
   */
  rules: Rule[]
  /**
   * Limits on the sum of several rules, by the name that the rules' `group` gives.
   */
  groups?: {
    [k: string]: Group
  }
  /**
   * What gives points for who the visitor is. They go to the score `fit`.
   */
  fit?: FitRule[]
  /**
   * Grades, best first: the lead has the first one whose every threshold it reaches, else none.
   */
  grades?: Grade[]
  /**
   * An interaction that meets any of these gives nothing.
   */
  exclude?: Condition[]
  /**
   * What makes a lead qualified, and as what.
   */
  qualify?: Qualify[]
  /**
   * Stages after `attraction`, nearest first. A lead never goes back.
   */
  funnel?: FunnelStage[]
}
/**
 * Request headers by name.
 */
export interface Headers {
  [k: string]: string
}
/**
 * One place to send interactions to.
 */
export interface Endpoint {
  /**
   * Its address.
   */
  url: string
  /**
   * Its wire format.
   */
  format?: Format
  /**
   * Key by which its receiver knows the site, for formats other than `leadline`: a write key, domain or number. Default: the option `site`.
   */
  site?: string
  /**
   * Request headers for it. Default: none.
   */
  headers?: Headers
  /**
   * Interaction types it gets, written as for `track`.
   */
  only?: string
  /**
   * Content type of its beacons. Default: as for the option.
   */
  contentType?: ContentType
  /**
   * When cookies go along.
   */
  credentials?: Credentials
}
/**
 * A form to render.
 */
export interface FormConfig {
  /**
   * Heading above it. Default: none.
   */
  heading?: string
  /**
   * A paragraph below the heading. Default: none.
   */
  text?: string
  /**
   * Label of its button. Default: "Submit" in the page's language.
   */
  submit?: string
  /**
   * Its fields, in order.
   *
   * @minItems 1
   */
  fields: FormField[]
  /**
   * Names of the fields of each step. Default: one step with all fields.
   *
   * @minItems 1
   */
  steps?: string[][]
  /**
   * Asks at most this many fields whose answer is not known yet; known ones are skipped and do not count. Default: asks all.
   */
  progressive?: number
  success?: FormSuccess
}
/**
 * One field of a rendered form.
 */
export interface FormField {
  /**
   * Its name in `fields`, and the trait it fills. Unique in the form.
   */
  name: string
  /**
   * What kind of control it is. `consent` is a checkbox whose label is the text agreed to.
   */
  type:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'number'
    | 'date'
    | 'textarea'
    | 'select'
    | 'radio'
    | 'checkbox'
    | 'consent'
    | 'hidden'
  /**
   * Its label. Default: the name.
   */
  label?: string
  /**
   * Must be filled or ticked.
   */
  required?: boolean
  /**
   * For `email`: asks for a business address in place of a free one.
   */
  business?: boolean
  /**
   * Choices of a `select`, `radio` or group of `checkbox`.
   *
   * @minItems 1
   */
  options?: (string | FieldOption)[]
  /**
   * Asked only while this holds. Its facts are the names of the form's other fields, and traits. Default: always.
   */
  when?: Condition
  /**
   * Value to begin with; the value of a `hidden` field. Default: empty.
   */
  value?: string
  /**
   * Example shown while it is empty. Default: none.
   */
  placeholder?: string
  /**
   * A hint below it. Default: none.
   */
  help?: string
  /**
   * Autofill token of HTML, for example `organization`. Default: by type and name.
   */
  autocomplete?: string
  /**
   * Trait that its value becomes. Default: the name.
   */
  trait?: string
  /**
   * Regular expression that text must match as a whole, as in HTML. Default: none.
   */
  pattern?: string
  /**
   * Least characters. Default: no limit.
   */
  minLength?: number
  /**
   * Most characters. Default: no limit.
   */
  maxLength?: number
  /**
   * Least number or earliest date. Default: no limit.
   */
  min?: number | string
  /**
   * Greatest number or latest date. Default: no limit.
   */
  max?: number | string
}
/**
 * One choice whose label differs from its value.
 */
export interface FieldOption {
  /**
   * What is recorded.
   */
  value: string
  /**
   * What the visitor reads.
   */
  label: string
}
/**
 * What happens after a valid submit, whatever the network does. Null is as if left out.
 */
export interface FormSuccess {
  /**
   * Text in place of the form. Default: "Thank you" in the page's language.
   */
  message?: string | null
  /**
   * Address of a file to give. Default: none.
   */
  download?: string | null
  /**
   * Address to go to. Default: none.
   */
  redirect?: string | null
  /**
   * Coupon code to show, with a button that copies it. Default: none.
   */
  coupon?: string | null
  /**
   * Id of an offer to open. Default: none.
   */
  offer?: string | null
}
/**
 * An offer: what is shown to whom, where, when and how often.
 */
export interface OfferConfig {
  /**
   * Its name. Unique in the config.
   */
  id: Name
  /**
   * How it appears. `landing` is a full landing section.
   */
  display: 'modal' | 'bar' | 'slide-in' | 'inline' | 'landing'
  /**
   * Of several that could show, the highest does.
   */
  priority?: number
  trigger?: Trigger
  /**
   * What the lead must be, with the facts of `qualify`. Default: everyone.
   */
  audience?: Condition
  /**
   * Globs of paths where it may show. Default: everywhere.
   *
   * @minItems 1
   */
  pages?: string[]
  frequency?: Frequency
  schedule?: Schedule
  /**
   * What it says; with several, each visitor keeps seeing the same one.
   *
   * @minItems 1
   */
  variants: OfferVariant[]
}
/**
 * What makes an offer appear: exactly one of these. Default: `{"load": true}`.
 */
export interface Trigger {
  /**
   * The page has loaded.
   */
  load?: true
  /**
   * The page has been visible for this long.
   */
  after?: Duration
  /**
   * This percentage of the page has been seen.
   */
  scroll?: number
  /**
   * The visitor is about to leave.
   */
  exit?: true
  /**
   * Nothing has been done for this long.
   */
  idle?: Duration
  /**
   * Something that this CSS selector matches is clicked.
   */
  click?: string
  /**
   * This qualification is reached.
   */
  qualified?: string
  /**
   * Only by `open()` or `data-lead-offer`.
   */
  manual?: true
}
/**
 * How often one visitor may see it. Default: as often as it is triggered.
 */
export interface Frequency {
  /**
   * At most this often.
   */
  times: number
  /**
   * In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`.
   */
  per: string
  /**
   * Never again once it was accepted, or dismissed. Default: no end.
   */
  until?: 'accept' | 'dismiss'
}
/**
 * When it may show. Default: always.
 */
export interface Schedule {
  /**
   * Not before this.
   */
  from?: DateOrTime
  /**
   * Not after this; a date counts whole.
   */
  to?: DateOrTime
}
/**
 * One way of saying it.
 */
export interface OfferVariant {
  /**
   * Its name, recorded with each view. Unique in the offer.
   */
  id: Name
  /**
   * Its share among the variants.
   */
  weight?: number
  content: OfferContent
}
/**
 * What is shown, always as text, never as HTML.
 */
export interface OfferContent {
  /**
   * Heading; also its accessible name.
   */
  heading?: string
  /**
   * A paragraph.
   */
  body?: string
  /**
   * Benefits, as a list.
   */
  points?: string[]
  /**
   * Address of an image.
   */
  image?: string
  /**
   * What the image shows. Default: empty, it is decoration.
   */
  imageAlt?: string
  /**
   * Name of a form in `forms`.
   */
  form?: string
  /**
   * Coupon code, with a button that copies it.
   */
  coupon?: string
  /**
   * End to count down to.
   */
  countdown?: DateOrTime
  cta?: OfferCta
}
/**
 * The call to action; following it accepts the offer.
 */
export interface OfferCta {
  /**
   * Its text.
   */
  label: string
  /**
   * Where it leads. Default: nowhere, it only accepts and closes.
   */
  href?: string
}
/**
 * Leadline's options as JSON: a `leadline.json`, an inline `<script type="application/json" data-leadline>`, or what `start()` is given. On the tag `flushInterval` is `data-flush-interval`, and so on. Precedence: `start()`, attributes, inline JSON, fetched JSON, defaults.
 */
export interface Config {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string
  /**
   * Site key, as the collector knows it. Default: `location.hostname`.
   */
  site?: SiteKey
  /**
   * Where interactions are sent: an address, or a list of endpoints, each with its own progress. Default: none; the ledger and scoring run, nothing is sent.
   */
  endpoint?: string | Endpoint[]
  /**
   * Wire format of `endpoint`.
   */
  format?: Format
  /**
   * Address of a JSON config to fetch. Default: none.
   */
  config?: string
  /**
   * Interaction types to observe, separated by spaces; a leading `-` removes one, for example `-web_vital`.
   */
  track?: string
  /**
   * `required`: nothing is stored and nothing sent until `consent('granted')`.
   */
  consent?: 'granted' | 'required'
  /**
   * Privacy signals of the browser that count as a refusal.
   */
  signals?: 'gpc' | 'dnt' | 'gpc dnt' | 'dnt gpc' | 'none'
  /**
   * `session`: forgets when the tab closes. `none`: nothing is stored and `visitor.id` is null.
   */
  storage?: 'persistent' | 'session' | 'none'
  /**
   * For example `.acme.com`: shares the visitor id across its subdomains by a first-party cookie. Default: none, no cookie.
   */
  cookieDomain?: string
  /**
   * File extensions that make a link a download, separated by spaces: `+epub` adds, `-csv` removes, a plain list replaces. Default: the built-in list.
   */
  downloads?: string
  /**
   * A new `#fragment` is a new page view.
   */
  hashRoutes?: Switch
  /**
   * Globs of paths that are not observed, separated by spaces; `*` matches any run, `/` included. Default: none.
   */
  exclude?: string
  /**
   * Gap between interactions that ends a session.
   */
  sessionTimeout?: Duration
  /**
   * Age and number of interactions that the ledger keeps, as in `180d 2000`. Older ones fold into its totals; the score does not change.
   */
  retention?: string
  /**
   * Longest wait of a new interaction while the page is visible.
   */
  flushInterval?: Duration
  /**
   * Interactions in one beacon, which also has at most 60,000 bytes.
   */
  batchSize?: number
  /**
   * Content type of beacons. Default: `text/plain` across origins, so that no CORS preflight is needed, else `application/json`.
   */
  contentType?: ContentType
  /**
   * Request headers for the endpoint. Default: none.
   */
  headers?: Headers
  /**
   * When cookies go along.
   */
  credentials?: Credentials
  /**
   * Name of a global function `(batch) => batch | null`, called before each send; null drops the batch. `start()` takes the function itself. Default: none.
   */
  beforeSend?: string
  /**
   * Strips e-mail addresses and secret-looking query parameters out of every address recorded.
   */
  redact?: Switch
  /**
   * How interactions become a score: a model, or the name of a preset. Default: the preset `default`.
   */
  scoring?: Preset | Model
  /**
   * Forms to render with `<lead-form name="…">`, by name. Default: none.
   */
  forms?: {
    [k: string]: FormConfig
  }
  /**
   * Offers to show. Default: none.
   */
  offers?: OfferConfig[]
  /**
   * Language of built-in texts, as a BCP 47 tag such as `en` or `pt-BR`. Default: `<html lang>`.
   */
  locale?: string
  /**
   * Marks every batch `"test": true`. Default: true on localhost, `*.local` and `*.test`, else false.
   */
  test?: Switch
  /**
   * Explains itself in the console.
   */
  debug?: Switch
}
