/**
 * An opaque identifier: 1 to 64 letters, digits, `-` or `_`. A UUID is one.
 */
type Id = string;
/**
 * A moment in UTC as ISO 8601 writes it, for example `2026-11-21T23:10:00.123Z`.
 */
type Instant = string;
/**
 * What kind of thing the visitor did.
 */
type InteractionType = 'page_view' | 'engagement' | 'view' | 'cta_click' | 'download' | 'outbound_click' | 'search' | 'video' | 'form_view' | 'form_start' | 'form_error' | 'form_abandon' | 'form_submit' | 'offer_view' | 'offer_accept' | 'offer_dismiss' | 'product_use' | 'identify' | 'consent' | 'web_vital' | 'lead_qualified' | 'custom';
/**
 * A plain value. Leadline cuts text at 1,000 characters; no text may exceed an interaction's 60,000 bytes.
 */
type Scalar = string | number | boolean;
/**
 * What one form field held: text, a list for a multiple choice, a boolean for a checkbox.
 */
type FieldValue = string | string[] | boolean;
/**
 * Key of the site, as the collector knows it. By default the page's host name.
 */
type SiteKey = string;
/**
 * `granted`: given, or not asked for. `denied`: refused, or a privacy signal counts as refusal. `required`: asked for and not answered yet.
 */
type Consent = 'granted' | 'denied' | 'required';
/**
 * A short name: 1 to 64 letters, digits, `-` or `_`.
 */
type Name = string;
/**
 * A number and a unit: `250ms`, `10s`, `5m`, `12h` or `30d`.
 */
type Duration = string;
/**
 * A value to compare with. Text is compared without regard to case; `*` in it matches any run.
 */
type Plain = string | number | boolean;
/**
 * Facts and the tests they must pass, all of which must hold. `any`, `all` and `not` combine conditions. Facts of rules and `exclude`: the interaction's own paths (`type`, `name`, `page.path`, `data.x`, `fields.x`), `traits.x`, `attribution.first.x`, `attribution.last.x`, `session.index`. Facts of `fit`: traits. Facts of `qualify`, `funnel` and audiences: `score`, each score by name, `grade`, `identified`, `traits.x`, `fired.RULE`, `qualified`.
 */
type Condition = {
    any?: Condition[];
    all?: Condition[];
    not?: Condition;
    [fact: string]: Test | Condition | Condition[] | undefined;
};
/**
 * What a fact must be: a value, a list (any of it), or comparisons that must all hold.
 */
type Test = Plain | Plain[] | Comparison;
/**
 * A value, or a list of which any counts.
 */
type PlainOrList = Plain | Plain[];
/**
 * Points to give: a number, or a number looked up by a fact.
 */
type Points = number | PointsMap;
/**
 * How points fade, each by its own age: `{halfLife}`, or `{linear, per}`. Default: not at all.
 */
type Decay = {
    halfLife: Duration;
} | {
    linear: number;
    per: Duration;
};
/**
 * On or off. The words of the tag's attributes are understood too.
 */
type Switch = true | false | 'true' | 'on' | 'yes' | '1' | 'false' | 'off' | 'no' | '0';
/**
 * Name of a built-in model.
 */
type Preset = 'default' | 'pardot' | 'hubspot' | 'mautic';
/**
 * Wire format of an endpoint. From JavaScript it may also be a function.
 */
type Format = 'leadline' | 'cloudevents' | 'segment' | 'snowplow' | 'posthog' | 'ga4' | 'matomo' | 'plausible' | 'umami' | 'mautic';
/**
 * Content type of a beacon.
 */
type ContentType = 'text/plain' | 'application/json';
/**
 * When cookies go along, as `fetch` calls it.
 */
type Credentials = 'omit' | 'same-origin' | 'include';
/**
 * A date such as `2026-12-24` (midnight UTC at its start), or a time such as `2026-12-24T18:00+01:00`.
 */
type DateOrTime = string;
/**
 * Plain values by name. Nothing is nested.
 */
interface Scalars {
    [k: string]: Scalar;
}
/**
 * The page it happened on.
 */
interface Page {
    /**
     * Address of the page, with e-mail addresses and secret-looking parameters taken out.
     */
    url: string;
    /**
     * Path of `url`, without query and fragment, for example `/pricing`.
     */
    path: string;
    /**
     * `document.title` at that moment.
     */
    title: string;
    /**
     * Address the visitor came from; empty when there was none or it may not be told.
     */
    referrer: string;
}
/**
 * Where a visitor came from, once. Every part is optional: what is not known is left out.
 */
interface Touch {
    /**
     * GA4 default channel group, as GA4 spells it: `Organic Search`, `Paid Social`, `Email`, `Direct` … Source: support.google.com/analytics/answer/9756891.
     */
    channel?: string;
    /**
     * `outbound` for e-mail, SMS, push and post; `referral` for referrals and affiliates; else `inbound`.
     */
    motion?: 'inbound' | 'outbound' | 'referral';
    /**
     * `utm_source`, or the referring host.
     */
    source?: string;
    /**
     * `utm_medium`, or what the referrer implies.
     */
    medium?: string;
    /**
     * `utm_campaign`.
     */
    campaign?: string;
    /**
     * `utm_term`.
     */
    term?: string;
    /**
     * `utm_content`.
     */
    content?: string;
    /**
     * The advertiser's click id (`gclid`, `fbclid`, `msclkid` …) as it was in the address.
     */
    clickId?: string;
    /**
     * Address of the referring page.
     */
    referrer?: string;
    /**
     * Address of the first page seen.
     */
    landing?: string;
    /**
     * When the visitor arrived.
     */
    at?: Instant;
}
/**
 * One thing that one visitor did. It never changes once recorded: repeats of the same id are the same interaction.
 */
interface Interaction {
    /**
     * Identifies this interaction for good: the key by which repeats are dropped. Leadline's own are UUIDv7.
     */
    id: Id;
    type: InteractionType;
    /**
     * Name given to `track(name)`. Present exactly when `type` is `custom`.
     */
    name?: string;
    /**
     * When it happened, by the visitor's clock.
     */
    at: Instant;
    /**
     * 1, 2, 3 … within its visit, without gaps: a missing number is a lost interaction.
     */
    n: number;
    /**
     * Id of the visit: one page being looked at, from page view to leaving.
     */
    visit: Id;
    /**
     * Id of the session: visits without a gap longer than `sessionTimeout`.
     */
    session: Id;
    page: Page;
    /**
     * What is particular to this type, and the author's own props. `{}` when there is nothing.
     */
    data: Scalars;
    /**
     * What the visitor entered, by field name. Only on `form_submit`; never passwords or card data.
     */
    fields?: {
        [k: string]: FieldValue;
    };
    /**
     * What this interaction taught about the visitor. On `identify` and `form_submit`.
     */
    traits?: Scalars;
    /**
     * Where the visitor came from. On the page view that begins a session or brings a campaign.
     */
    touch?: Touch;
    /**
     * Points from `data-lead-points`, in place of what the model's rules give.
     */
    override?: number;
    /**
     * Points the model gave for it, before any cap or decay. 0 if it gave nothing.
     */
    points: number;
    /**
     * The lead's score just after it, as the sender saw it.
     */
    score: number;
}
/**
 * The browser that did these things.
 */
interface Visitor {
    /**
     * Id of the visitor. Null when nothing may be stored (`storage: none`) or consent is missing.
     */
    id: Id | null;
    /**
     * When this browser was first seen. Absent when nothing is stored.
     */
    firstSeenAt?: Instant;
    /**
     * All that is known about the visitor, for example `email` and `company`.
     */
    traits?: Scalars;
}
/**
 * Where the visitor came from. A direct visit does not replace the last touch.
 */
interface Attribution {
    /**
     * The first touch. It never changes.
     */
    first?: Touch;
    /**
     * The latest touch that was not a direct visit.
     */
    last?: Touch;
}
/**
 * A qualification that the lead holds.
 */
interface Qualification {
    /**
     * Its name in the model: `mql`, `sql`, `pql`, `service` …
     */
    as: string;
    /**
     * When it was reached.
     */
    since: Instant;
}
/**
 * What one rule gives to the score now.
 */
interface Reason {
    /**
     * Id of the rule in the model.
     */
    rule: string;
    /**
     * Points it gives now, after decay and caps.
     */
    points: number;
    /**
     * How often it gave points.
     */
    times: number;
}
/**
 * A visitor's score, qualification and traits at one moment. Scores are whole numbers.
 */
interface Lead {
    /**
     * Sum of all scores.
     */
    score: number;
    /**
     * The score `engagement`: what the visitor did.
     */
    engagement: number;
    /**
     * The score `fit`: who the visitor is.
     */
    fit: number;
    /**
     * The grade reached; null below every threshold.
     */
    grade: string | null;
    /**
     * Furthest funnel stage: `attraction`, `engagement`, `conversion`, or the model's own.
     */
    funnel: string;
    /**
     * Qualifications held, in the order reached.
     */
    qualified: Qualification[];
    /**
     * Model that gave these figures, as `id@version`, for example `b2b-saas@3`.
     */
    model: string;
    /**
     * What the score is made of. In beacons; the page's `lead()` leaves it to `explain()`.
     */
    reasons?: Reason[];
    /**
     * What is known about the visitor. In the page's `lead()`; beacons have it in `visitor`.
     */
    traits?: Scalars;
    /**
     * Where the visitor came from. In the page's `lead()`; beacons have it beside the lead.
     */
    attribution?: Attribution;
}
/**
 * What the sender's ledger holds, so that a receiver can tell whether anything is missing.
 */
interface LedgerCounts {
    /**
     * Interactions recorded since the ledger began.
     */
    recorded: number;
    /**
     * Of these, not yet answered for, this batch included.
     */
    pending: number;
}
/**
 * Sent to every endpoint in place of a batch when a visitor asks to be forgotten.
 */
interface Erase {
    /**
     * Version of this format.
     */
    v?: 1;
    site?: SiteKey;
    /**
     * Id of the visitor of whom nothing may be kept.
     */
    erase: Id;
}
/**
 * The body of one beacon: some interactions of one visitor, and how the visitor stood when it was sent. Additions are made within `v: 1`, so readers ignore what they do not know.
 */
interface Batch {
    /**
     * Version of this format.
     */
    v: 1;
    site: SiteKey;
    /**
     * Id of this batch. A retry of the same batch may carry the same id.
     */
    batch: Id;
    /**
     * When it was sent, by the sender's clock: with the time of arrival it tells how wrong that clock is.
     */
    sentAt: Instant;
    /**
     * What made it, as `name/version`, for example `leadline/1.0.0`.
     */
    sdk?: string;
    /**
     * True for traffic that is not real: local hosts and test runs.
     */
    test?: boolean;
    visitor: Visitor;
    consent?: Consent;
    attribution?: Attribution;
    lead?: Lead;
    ledger?: LedgerCounts;
    /**
     * The interactions, oldest first. Leadline sends at most 50 and 60,000 bytes at once.
     */
    events: Interaction[];
}
/**
 * Comparisons of one fact; all must hold.
 */
interface Comparison {
    /**
     * Is this, or any of this list.
     */
    eq?: PlainOrList;
    /**
     * Is not this, and none of this list.
     */
    not?: PlainOrList;
    /**
     * Is greater than this.
     */
    gt?: number;
    /**
     * Is this or greater.
     */
    gte?: number;
    /**
     * Is less than this.
     */
    lt?: number;
    /**
     * Is this or less.
     */
    lte?: number;
    /**
     * Text that contains this, or a list with this in it.
     */
    contains?: Plain;
    /**
     * True: the fact is known. False: it is not.
     */
    exists?: boolean;
}
/**
 * Points by the value of a fact.
 */
interface PointsMap {
    /**
     * The fact whose value is looked up, for example `data.plan`.
     */
    by: string;
    /**
     * Points for each value; `*` for any other. Without a match and without `*`, nothing.
     */
    map: {
        [k: string]: number;
    };
}
/**
 * Gives points for an interaction that meets its condition.
 */
interface Rule {
    /**
     * Names the rule in reasons and in `fired.RULE`. Unique in the model.
     */
    id: Name;
    /**
     * What people read in explanations. Default: the id.
     */
    label?: string;
    /**
     * What the interaction must be.
     */
    when: Condition;
    /**
     * Points each time it fires; negative ones take away. An interaction's `override` takes their place.
     */
    points: Points;
    /**
     * The score that gets the points.
     */
    score?: Name;
    limit?: Limit;
    after?: After;
    /**
     * Group whose limits it shares.
     */
    group?: Name;
    /**
     * Why it deserves these points. Read by people only.
     */
    why?: string;
    /**
     * Where the number comes from. Read by people only.
     */
    source?: string;
}
/**
 * How often a rule may fire. Without a limit it fires every time.
 */
interface Limit {
    /**
     * At most this often.
     */
    times: number;
    /**
     * In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`.
     */
    per: string;
    /**
     * A fact, for example `data.url`: counts apart for each of its values.
     */
    key?: string;
}
/**
 * Fires only from the `count`th match within a time on, and on each later match while that holds.
 */
interface After {
    /**
     * Matches needed, this one included.
     */
    count: number;
    /**
     * Longest time from the first of them to this one.
     */
    within: Duration;
}
/**
 * Limits and ageing of one score.
 */
interface ScoreConfig {
    /**
     * What people read. Default: its name.
     */
    label?: string;
    /**
     * Never below this. Default: no limit.
     */
    min?: number;
    /**
     * Never above this. Default: no limit.
     */
    max?: number;
    decay?: Decay;
    inactivity?: Inactivity;
    /**
     * Why these limits. Read by people only.
     */
    why?: string;
    /**
     * Where the numbers come from. Read by people only.
     */
    source?: string;
}
/**
 * Takes points away for each full period between the last interaction and now.
 */
interface Inactivity {
    /**
     * Points for each period, for example -5.
     */
    points: number;
    /**
     * The period.
     */
    per: Duration;
}
/**
 * Limits on what its rules give together, after decay.
 */
interface Group {
    /**
     * What people read. Default: its name.
     */
    label?: string;
    /**
     * Never below this. Default: no limit.
     */
    min?: number;
    /**
     * Never above this. Default: no limit.
     */
    max?: number;
    /**
     * Why these limits. Read by people only.
     */
    why?: string;
    /**
     * Where the numbers come from. Read by people only.
     */
    source?: string;
}
/**
 * Gives points while the visitor's traits meet its condition. It does not decay.
 */
interface FitRule {
    /**
     * Names the rule in reasons. Unique among all rules of the model.
     */
    id: Name;
    /**
     * What people read in explanations. Default: the id.
     */
    label?: string;
    /**
     * What the visitor must be. Its facts are traits.
     */
    when: Condition;
    /**
     * Points while it holds; negative ones take away.
     */
    points: Points;
    /**
     * Group whose limits it shares.
     */
    group?: Name;
    /**
     * Why it deserves these points. Read by people only.
     */
    why?: string;
    /**
     * Where the number comes from. Read by people only.
     */
    source?: string;
}
/**
 * A grade and at least one threshold for it.
 */
interface Grade {
    /**
     * Its name: `A`, `B+`, `A1` …
     */
    grade: string;
    /**
     * The score `fit` must be at least this.
     */
    fit?: number;
    /**
     * The score `engagement` must be at least this.
     */
    engagement?: number;
    /**
     * The sum of all scores must be at least this.
     */
    score?: number;
    /**
     * Why this threshold. Read by people only.
     */
    why?: string;
    /**
     * Where the number comes from. Read by people only.
     */
    source?: string;
}
/**
 * Makes the lead qualified once its condition holds.
 */
interface Qualify {
    /**
     * Name of the qualification: `mql`, `sql`, `pql`, `service` …
     */
    as: Name;
    /**
     * What people read. Default: its name.
     */
    label?: string;
    /**
     * What the lead must be.
     */
    when: Condition;
    /**
     * True: lost again when the condition no longer holds. False: once reached it stays.
     */
    reversible?: boolean;
    /**
     * Why this makes it so. Read by people only.
     */
    why?: string;
    /**
     * Where the numbers come from. Read by people only.
     */
    source?: string;
}
/**
 * A stage that the lead enters once its condition holds.
 */
interface FunnelStage {
    /**
     * Its name: `engagement`, `conversion` …
     */
    stage: Name;
    /**
     * What people read. Default: its name.
     */
    label?: string;
    /**
     * What the lead must be.
     */
    when: Condition;
    /**
     * Why this makes it so. Read by people only.
     */
    why?: string;
    /**
     * Where the numbers come from. Read by people only.
     */
    source?: string;
}
/**
 * How interactions become a lead's score. The lead is a pure function of the interactions, this model and the time.
 */
interface Model {
    /**
     * Address of this schema, for editors.
     */
    $schema?: string;
    /**
     * Name of the model, for example `b2b-saas`.
     */
    id: Name;
    /**
     * Raise it with every change: leads say which model and version gave their score.
     */
    version: number;
    /**
     * What this model is for. Read by people only.
     */
    description?: string;
    /**
     * Where its numbers come from. Read by people only.
     */
    source?: string;
    /**
     * The scores, by name. `engagement` and `fit` always exist; without an entry they have no limits and no decay.
     */
    scores?: {
        [k: string]: ScoreConfig;
    };
    /**
     * What gives points. Each rule is tried on every interaction.
     */
    rules: Rule[];
    /**
     * Limits on the sum of several rules, by the name that the rules' `group` gives.
     */
    groups?: {
        [k: string]: Group;
    };
    /**
     * What gives points for who the visitor is. They go to the score `fit`.
     */
    fit?: FitRule[];
    /**
     * Grades, best first: the lead has the first one whose every threshold it reaches, else none.
     */
    grades?: Grade[];
    /**
     * An interaction that meets any of these gives nothing.
     */
    exclude?: Condition[];
    /**
     * What makes a lead qualified, and as what.
     */
    qualify?: Qualify[];
    /**
     * Stages after `attraction`, nearest first. A lead never goes back.
     */
    funnel?: FunnelStage[];
}
/**
 * Request headers by name.
 */
interface Headers {
    [k: string]: string;
}
/**
 * One place to send interactions to.
 */
interface Endpoint$1 {
    /**
     * Its address.
     */
    url: string;
    /**
     * Its wire format.
     */
    format?: Format;
    /**
     * Key by which its receiver knows the site, for formats other than `leadline`: a write key, domain or number. Default: the option `site`.
     */
    site?: string;
    /**
     * Request headers for it. Default: none.
     */
    headers?: Headers;
    /**
     * Interaction types it gets, written as for `track`.
     */
    only?: string;
    /**
     * Content type of its beacons. Default: as for the option.
     */
    contentType?: ContentType;
    /**
     * When cookies go along.
     */
    credentials?: Credentials;
}
/**
 * A form to render.
 */
interface FormConfig {
    /**
     * Heading above it. Default: none.
     */
    heading?: string;
    /**
     * A paragraph below the heading. Default: none.
     */
    text?: string;
    /**
     * Label of its button. Default: "Submit" in the page's language.
     */
    submit?: string;
    /**
     * Its fields, in order.
     *
     * @minItems 1
     */
    fields: FormField[];
    /**
     * Names of the fields of each step. Default: one step with all fields.
     *
     * @minItems 1
     */
    steps?: string[][];
    /**
     * Asks at most this many fields whose answer is not known yet; known ones are skipped and do not count. Default: asks all.
     */
    progressive?: number;
    success?: FormSuccess;
}
/**
 * One field of a rendered form.
 */
interface FormField {
    /**
     * Its name in `fields`, and the trait it fills. Unique in the form.
     */
    name: string;
    /**
     * What kind of control it is. `consent` is a checkbox whose label is the text agreed to.
     */
    type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'consent' | 'hidden';
    /**
     * Its label. Default: the name.
     */
    label?: string;
    /**
     * Must be filled or ticked.
     */
    required?: boolean;
    /**
     * For `email`: asks for a business address in place of a free one.
     */
    business?: boolean;
    /**
     * Choices of a `select`, `radio` or group of `checkbox`.
     *
     * @minItems 1
     */
    options?: (string | FieldOption)[];
    /**
     * Asked only while this holds. Its facts are the names of the form's other fields, and traits. Default: always.
     */
    when?: Condition;
    /**
     * Value to begin with; the value of a `hidden` field. Default: empty.
     */
    value?: string;
    /**
     * Example shown while it is empty. Default: none.
     */
    placeholder?: string;
    /**
     * A hint below it. Default: none.
     */
    help?: string;
    /**
     * Autofill token of HTML, for example `organization`. Default: by type and name.
     */
    autocomplete?: string;
    /**
     * Trait that its value becomes. Default: the name.
     */
    trait?: string;
    /**
     * Regular expression that text must match as a whole, as in HTML. Default: none.
     */
    pattern?: string;
    /**
     * Least characters. Default: no limit.
     */
    minLength?: number;
    /**
     * Most characters. Default: no limit.
     */
    maxLength?: number;
    /**
     * Least number or earliest date. Default: no limit.
     */
    min?: number | string;
    /**
     * Greatest number or latest date. Default: no limit.
     */
    max?: number | string;
}
/**
 * One choice whose label differs from its value.
 */
interface FieldOption {
    /**
     * What is recorded.
     */
    value: string;
    /**
     * What the visitor reads.
     */
    label: string;
}
/**
 * What happens after a valid submit, whatever the network does. Null is as if left out.
 */
interface FormSuccess {
    /**
     * Text in place of the form. Default: "Thank you" in the page's language.
     */
    message?: string | null;
    /**
     * Address of a file to give. Default: none.
     */
    download?: string | null;
    /**
     * Address to go to. Default: none.
     */
    redirect?: string | null;
    /**
     * Coupon code to show, with a button that copies it. Default: none.
     */
    coupon?: string | null;
    /**
     * Id of an offer to open. Default: none.
     */
    offer?: string | null;
}
/**
 * An offer: what is shown to whom, where, when and how often.
 */
interface OfferConfig {
    /**
     * Its name. Unique in the config.
     */
    id: Name;
    /**
     * How it appears. `landing` is a full landing section.
     */
    display: 'modal' | 'bar' | 'slide-in' | 'inline' | 'landing';
    /**
     * Of several that could show, the highest does.
     */
    priority?: number;
    trigger?: Trigger;
    /**
     * What the lead must be, with the facts of `qualify`. Default: everyone.
     */
    audience?: Condition;
    /**
     * Globs of paths where it may show. Default: everywhere.
     *
     * @minItems 1
     */
    pages?: string[];
    frequency?: Frequency;
    schedule?: Schedule;
    /**
     * What it says; with several, each visitor keeps seeing the same one.
     *
     * @minItems 1
     */
    variants: OfferVariant[];
}
/**
 * What makes an offer appear: exactly one of these. Default: `{"load": true}`.
 */
interface Trigger {
    /**
     * The page has loaded.
     */
    load?: true;
    /**
     * The page has been visible for this long.
     */
    after?: Duration;
    /**
     * This percentage of the page has been seen.
     */
    scroll?: number;
    /**
     * The visitor is about to leave.
     */
    exit?: true;
    /**
     * Nothing has been done for this long.
     */
    idle?: Duration;
    /**
     * Something that this CSS selector matches is clicked.
     */
    click?: string;
    /**
     * This qualification is reached.
     */
    qualified?: string;
    /**
     * Only by `open()` or `data-lead-offer`.
     */
    manual?: true;
}
/**
 * How often one visitor may see it. Default: as often as it is triggered.
 */
interface Frequency {
    /**
     * At most this often.
     */
    times: number;
    /**
     * In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`.
     */
    per: string;
    /**
     * Never again once it was accepted, or dismissed. Default: no end.
     */
    until?: 'accept' | 'dismiss';
}
/**
 * When it may show. Default: always.
 */
interface Schedule {
    /**
     * Not before this.
     */
    from?: DateOrTime;
    /**
     * Not after this; a date counts whole.
     */
    to?: DateOrTime;
}
/**
 * One way of saying it.
 */
interface OfferVariant {
    /**
     * Its name, recorded with each view. Unique in the offer.
     */
    id: Name;
    /**
     * Its share among the variants.
     */
    weight?: number;
    content: OfferContent;
}
/**
 * What is shown, always as text, never as HTML.
 */
interface OfferContent {
    /**
     * Heading; also its accessible name.
     */
    heading?: string;
    /**
     * A paragraph.
     */
    body?: string;
    /**
     * Benefits, as a list.
     */
    points?: string[];
    /**
     * Address of an image.
     */
    image?: string;
    /**
     * What the image shows. Default: empty, it is decoration.
     */
    imageAlt?: string;
    /**
     * Name of a form in `forms`.
     */
    form?: string;
    /**
     * Coupon code, with a button that copies it.
     */
    coupon?: string;
    /**
     * End to count down to.
     */
    countdown?: DateOrTime;
    cta?: OfferCta;
}
/**
 * The call to action; following it accepts the offer.
 */
interface OfferCta {
    /**
     * Its text.
     */
    label: string;
    /**
     * Where it leads. Default: nowhere, it only accepts and closes.
     */
    href?: string;
}
/**
 * Leadline's options as JSON: a `leadline.json`, an inline `<script type="application/json" data-leadline>`, or what `start()` is given. On the tag `flushInterval` is `data-flush-interval`, and so on. Precedence: `start()`, attributes, inline JSON, fetched JSON, defaults.
 */
interface Config {
    /**
     * Address of this schema, for editors.
     */
    $schema?: string;
    /**
     * Site key, as the collector knows it. Default: `location.hostname`.
     */
    site?: SiteKey;
    /**
     * Where interactions are sent: an address, or a list of endpoints, each with its own progress. Default: none; the ledger and scoring run, nothing is sent.
     */
    endpoint?: string | Endpoint$1[];
    /**
     * Wire format of `endpoint`.
     */
    format?: Format;
    /**
     * Address of a JSON config to fetch. Default: none.
     */
    config?: string;
    /**
     * Interaction types to observe, separated by spaces; a leading `-` removes one, for example `-web_vital`.
     */
    track?: string;
    /**
     * `required`: nothing is stored and nothing sent until `consent('granted')`.
     */
    consent?: 'granted' | 'required';
    /**
     * Privacy signals of the browser that count as a refusal.
     */
    signals?: 'gpc' | 'dnt' | 'gpc dnt' | 'dnt gpc' | 'none';
    /**
     * `session`: forgets when the tab closes. `none`: nothing is stored and `visitor.id` is null.
     */
    storage?: 'persistent' | 'session' | 'none';
    /**
     * For example `.acme.com`: shares the visitor id across its subdomains by a first-party cookie. Default: none, no cookie.
     */
    cookieDomain?: string;
    /**
     * File extensions that make a link a download, separated by spaces: `+epub` adds, `-csv` removes, a plain list replaces. Default: the built-in list.
     */
    downloads?: string;
    /**
     * A new `#fragment` is a new page view.
     */
    hashRoutes?: Switch;
    /**
     * Globs of paths that are not observed, separated by spaces; `*` matches any run, `/` included. Default: none.
     */
    exclude?: string;
    /**
     * Gap between interactions that ends a session.
     */
    sessionTimeout?: Duration;
    /**
     * Age and number of interactions that the ledger keeps, as in `180d 2000`. Older ones fold into its totals; the score does not change.
     */
    retention?: string;
    /**
     * Longest wait of a new interaction while the page is visible.
     */
    flushInterval?: Duration;
    /**
     * Interactions in one beacon, which also has at most 60,000 bytes.
     */
    batchSize?: number;
    /**
     * Content type of beacons. Default: `text/plain` across origins, so that no CORS preflight is needed, else `application/json`.
     */
    contentType?: ContentType;
    /**
     * Request headers for the endpoint. Default: none.
     */
    headers?: Headers;
    /**
     * When cookies go along.
     */
    credentials?: Credentials;
    /**
     * Name of a global function `(batch) => batch | null`, called before each send; null drops the batch. `start()` takes the function itself. Default: none.
     */
    beforeSend?: string;
    /**
     * Strips e-mail addresses and secret-looking query parameters out of every address recorded.
     */
    redact?: Switch;
    /**
     * How interactions become a score: a model, or the name of a preset. Default: the preset `default`.
     */
    scoring?: Preset | Model;
    /**
     * Forms to render with `<lead-form name="…">`, by name. Default: none.
     */
    forms?: {
        [k: string]: FormConfig;
    };
    /**
     * Offers to show. Default: none.
     */
    offers?: OfferConfig[];
    /**
     * Language of built-in texts, as a BCP 47 tag such as `en` or `pt-BR`. Default: `<html lang>`.
     */
    locale?: string;
    /**
     * Marks every batch `"test": true`. Default: true on localhost, `*.local` and `*.test`, else false.
     */
    test?: Switch;
    /**
     * Explains itself in the console.
     */
    debug?: Switch;
}

/** A fact that keeps a condition from holding: what it is, and what it would have to be. */
interface Missing {
    fact: string;
    /** Undefined when unknown. */
    have: unknown;
    /** The number to reach, or the whole test. */
    need: unknown;
}

/** One rule's share of the score. */
interface Part {
    /** Id of the rule; `inactivity`, `override` or `limits` for points that no rule of the model names. */
    rule: string;
    /** What people read. */
    label: string;
    /** Name of the score it counts toward. */
    score: string;
    /** The group it shares a cap with. */
    group?: string;
    /** Points it gives now, after decay and caps; whole, so that the parts add up to the reported score. */
    points: number;
    /** Points it gave in all, before decay and caps. */
    raw: number;
    /** How often it gave points. */
    times: number;
    /** Points that caps of groups and scores keep back now. */
    clipped: number;
    /** When it last gave points, ISO 8601; absent for what is not an interaction's doing. */
    lastAt?: string;
}
/** Why the score is what it is, and what is missing for more. */
interface Explanation {
    /** Largest first; their points add up to the score exactly. */
    parts: Part[];
    /** For each qualification not held, the facts that it lacks; of alternatives, the nearest. */
    next: {
        as: string;
        missing: Missing[];
    }[];
}

/** One place that batches go to. */
interface Endpoint {
    /** Absolute URL. */
    url: string;
    /** Name of a wire format until `useFormats` has made it a function. Undefined: Leadline's own. */
    format?: string | ((batch: Batch) => unknown);
    /** The key that this receiver knows the site by, for formats other than Leadline's own. @default the option `site` */
    site?: string;
    /** Most interactions in one request, where the receiver takes fewer than the option says. */
    batchSize?: number;
    /** As its author wrote it. */
    own: Partial<Endpoint>;
    /** Request headers; any header beyond the content type costs a CORS preflight across origins. */
    headers?: Record<string, string>;
    /** Interaction types that this endpoint wants, written as in `track`. @default all */
    only?: string;
    /** @default `application/json` on the page's own origin, else `text/plain`, which needs no preflight */
    contentType: string;
    /** @default 'same-origin' */
    credentials: RequestCredentials;
    /** Whether it is told whom to erase: no receiver of a named format has a message for that. */
    erases: boolean;
}
/** The options of contract §2 as authors give them: durations as `2s` or milliseconds, lists as text or arrays. */
interface Options {
    site?: string;
    endpoint?: string | Array<Partial<Omit<Endpoint, 'own' | 'batchSize' | 'erases'>> & {
        url: string;
    }>;
    format?: string | ((batch: Batch) => unknown);
    config?: string;
    track?: string | string[];
    consent?: 'granted' | 'required';
    signals?: string;
    storage?: 'persistent' | 'session' | 'none';
    cookieDomain?: string;
    downloads?: string | string[];
    hashRoutes?: boolean;
    exclude?: string | string[];
    sessionTimeout?: string | number;
    retention?: string;
    flushInterval?: string | number;
    batchSize?: number;
    contentType?: string;
    headers?: Record<string, string>;
    credentials?: RequestCredentials;
    beforeSend?: string | ((batch: Batch) => Batch | null);
    redact?: boolean;
    scoring?: string | Model;
    forms?: Record<string, FormConfig>;
    offers?: OfferConfig[];
    locale?: string;
    test?: boolean;
    debug?: boolean;
}

/** Undoes what returned it. Safe to call twice. */
type Stop = () => void;

/** What became of everything recorded since this ledger began. */
interface DeliveryReport {
    /** `delivered + pending + rejected + expired`. */
    recorded: number;
    /** Answered by every endpoint that wants it. */
    delivered: number;
    /** Still in the ledger's outbox. */
    pending: number;
    /** Refused for good: by an endpoint, by `beforeSend`, or as too large. */
    rejected: number;
    /** Aged out of the ledger, or lost with the browser's storage, before it could be delivered. */
    expired: number;
    /** `status`: the last HTTP status, 0 for no answer, absent before the first. `retryAt`: ISO time of the next try,
     * absent while the endpoint is not left alone. */
    endpoints: {
        url: string;
        pending: number;
        status?: number;
        retryAt?: string;
    }[];
}
/** What `lead()` gives: beacons have traits and attribution beside the lead. */
type CurrentLead = Lead & {
    traits: Scalars;
    attribution: Attribution;
};
/** What `on()` and the events on `document` give, by the event's name. */
interface Details {
    interaction: Interaction;
    lead: CurrentLead;
    qualified: {
        as: string;
        lead: CurrentLead;
    };
    delivery: DeliveryReport;
    /** `show` comes before it happens and can be cancelled. */
    offer: {
        phase: 'show' | 'view' | 'accept' | 'dismiss';
        offer: string;
        variant?: string;
        trigger?: string;
        reason?: string;
    };
    /** `submit` comes before it happens and can be cancelled. What else there is depends on the phase: docs/forms.md. */
    form: {
        phase: string;
        form: string;
        element: HTMLElement;
        [more: string]: any;
    };
}
declare global {
    interface DocumentEventMap extends Events {
    }
}
type Events = {
    [Name in keyof Details as `leadline:${Name}`]: CustomEvent<Details[Name]>;
};
/** `leadline.…` of contract §5. */
interface Api {
    /** Records an interaction of the page's own. Returns at once. */
    track(name: string, props?: Scalars): void;
    /** Records a page view by hand. Props beside the four facts become its data. */
    page(view?: {
        path?: string;
        url?: string;
        title?: string;
        referrer?: string;
        [prop: string]: unknown;
    }): void;
    /** Tells who the visitor is. Records which traits changed; nothing when none did. */
    identify(traits: Scalars): void;
    /** Records the use of a feature of the product. */
    product(feature: string, props?: Scalars): void;
    /** Without argument: the state. */
    consent(state?: 'granted' | 'denied'): Consent;
    lead(): CurrentLead;
    explain(): Explanation;
    ledger: {
        /** Oldest first; with `limit`, the newest so many. */
        entries(query?: {
            type?: string;
            since?: string | number | Date;
            limit?: number;
        }): Promise<Interaction[]>;
        /** Everything stored about the visitor. */
        export(): Promise<object>;
        /** Deletes it all, tells every endpoint, and starts anew. */
        erase(): Promise<void>;
    };
    on<Name extends keyof Details>(event: Name, listener: (detail: Details[Name]) => void): Stop;
    flush(): Promise<DeliveryReport>;
    delivery(): DeliveryReport;
    open(offer: string): void;
    close(): void;
    /** Ends all observing; what waits stays in the ledger for the next page. The module can then be started anew. */
    stop(): void;
}

/**
 * Starts Leadline on this page. A second call is a warning (LL105) and returns the first one's API; after its `stop()`,
 * as React's StrictMode and hot reloading do it, another start begins anew.
 */
declare function start(options?: Options): Api;

export { start };
export type { After, Api, Attribution, Batch, Comparison, Condition, Config, Consent, Decay, DeliveryReport, Duration, Endpoint$1 as Endpoint, Erase, FieldOption, FieldValue, FitRule, FormConfig, FormField, FormSuccess, Format, Frequency, FunnelStage, Grade, Group, Id, Inactivity, Instant, Interaction, InteractionType, Lead, LedgerCounts, Limit, Model, OfferConfig, OfferContent, OfferCta, OfferVariant, Options, Page, Plain, PlainOrList, Points, PointsMap, Preset, Qualification, Qualify, Reason, Rule, Scalar, Scalars, Schedule, ScoreConfig, Switch, Test, Touch, Trigger, Visitor };
