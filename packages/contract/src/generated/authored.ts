// Validators compiled from schema/*.json by `npm run generate`. Do not edit.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var config = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leadline.example/schema/v1/config.schema.json", title: "Config", description: 'Leadline\'s options as JSON: a `leadline.json`, an inline `<script type="application/json" data-leadline>`, or what `start()` is given. On the tag `flushInterval` is `data-flush-interval`, and so on. Precedence: `start()`, attributes, inline JSON, fetched JSON, defaults.', type: "object", additionalProperties: !1, properties: { $schema: { type: "string", description: "Address of this schema, for editors." }, site: { $ref: "batch.schema.json#/$defs/SiteKey", description: "Site key, as the collector knows it. Default: `location.hostname`." }, endpoint: { description: "Where interactions are sent: an address, or a list of endpoints, each with its own progress. Default: none; the ledger and scoring run, nothing is sent.", anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: { $ref: "#/$defs/Endpoint" } }] }, format: { $ref: "#/$defs/Format", default: "leadline", description: "Wire format of `endpoint`." }, config: { type: "string", minLength: 1, description: "Address of a JSON config to fetch. Default: none." }, track: { type: "string", pattern: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$", default: "all", description: "Interaction types to observe, separated by spaces; a leading `-` removes one, for example `-web_vital`." }, consent: { type: "string", enum: ["granted", "required"], default: "granted", description: "`required`: nothing is stored and nothing sent until `consent('granted')`." }, signals: { type: "string", enum: ["gpc", "dnt", "gpc dnt", "dnt gpc", "none"], default: "gpc", description: "Privacy signals of the browser that count as a refusal." }, storage: { type: "string", enum: ["persistent", "session", "none"], default: "persistent", description: "`session`: forgets when the tab closes. `none`: nothing is stored and `visitor.id` is null." }, cookieDomain: { type: "string", minLength: 1, description: "For example `.acme.com`: shares the visitor id across its subdomains by a first-party cookie. Default: none, no cookie." }, downloads: { type: "string", pattern: "^\\s*([+-]?\\.?[A-Za-z0-9]+(\\s+|$))*$", description: "File extensions that make a link a download, separated by spaces: `+epub` adds, `-csv` removes, a plain list replaces. Default: the built-in list." }, hashRoutes: { $ref: "#/$defs/Switch", default: !1, description: "A new `#fragment` is a new page view." }, exclude: { type: "string", description: "Globs of paths that are not observed, separated by spaces; `*` matches any run, `/` included. Default: none." }, sessionTimeout: { $ref: "model.schema.json#/$defs/Duration", default: "30m", description: "Gap between interactions that ends a session." }, retention: { type: "string", pattern: "^\\s*[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)(\\s+[0-9]+)?\\s*$", default: "180d 2000", description: "Age and number of interactions that the ledger keeps, as in `180d 2000`. Older ones fold into its totals; the score does not change." }, flushInterval: { $ref: "model.schema.json#/$defs/Duration", default: "2s", description: "Longest wait of a new interaction while the page is visible." }, batchSize: { type: "integer", minimum: 1, default: 50, description: "Interactions in one beacon, which also has at most 60,000 bytes." }, contentType: { $ref: "#/$defs/ContentType", description: "Content type of beacons. Default: `text/plain` across origins, so that no CORS preflight is needed, else `application/json`." }, headers: { $ref: "#/$defs/Headers", description: "Request headers for the endpoint. Default: none." }, credentials: { $ref: "#/$defs/Credentials", default: "same-origin", description: "When cookies go along." }, beforeSend: { type: "string", minLength: 1, description: "Name of a global function `(batch) => batch | null`, called before each send; null drops the batch. `start()` takes the function itself. Default: none." }, redact: { $ref: "#/$defs/Switch", default: !0, description: "Strips e-mail addresses and secret-looking query parameters out of every address recorded." }, scoring: { description: "How interactions become a score: a model, or the name of a preset. Default: the preset `default`.", anyOf: [{ $ref: "#/$defs/Preset" }, { $ref: "model.schema.json" }] }, forms: { type: "object", propertyNames: { $ref: "model.schema.json#/$defs/Name" }, additionalProperties: { $ref: "#/$defs/FormConfig" }, description: 'Forms to render with `<lead-form name="\u2026">`, by name. Default: none.' }, offers: { type: "array", items: { $ref: "#/$defs/OfferConfig" }, description: "Offers to show. Default: none." }, locale: { type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", description: "Language of built-in texts, as a BCP 47 tag such as `en` or `pt-BR`. Default: `<html lang>`." }, test: { $ref: "#/$defs/Switch", description: 'Marks every batch `"test": true`. Default: true on localhost, `*.local` and `*.test`, else false.' }, debug: { $ref: "#/$defs/Switch", default: !1, description: "Explains itself in the console." } }, $defs: { Switch: { title: "Switch", description: "On or off. The words of the tag's attributes are understood too.", enum: [!0, !1, "true", "on", "yes", "1", "false", "off", "no", "0"] }, Preset: { title: "Preset", description: "Name of a built-in model.", type: "string", enum: ["default", "pardot", "hubspot", "mautic"] }, Format: { title: "Format", description: "Wire format of an endpoint. From JavaScript it may also be a function.", type: "string", enum: ["leadline", "cloudevents", "segment", "snowplow", "posthog", "ga4", "matomo", "plausible", "umami", "mautic"] }, ContentType: { title: "ContentType", description: "Content type of a beacon.", type: "string", enum: ["text/plain", "application/json"] }, Headers: { title: "Headers", description: "Request headers by name.", type: "object", additionalProperties: { type: "string" } }, Credentials: { title: "Credentials", description: "When cookies go along, as `fetch` calls it.", type: "string", enum: ["omit", "same-origin", "include"] }, Endpoint: { title: "Endpoint", description: "One place to send interactions to.", type: "object", required: ["url"], additionalProperties: !1, properties: { url: { type: "string", minLength: 1, description: "Its address." }, format: { $ref: "#/$defs/Format", default: "leadline", description: "Its wire format." }, site: { type: "string", minLength: 1, description: "Key by which its receiver knows the site, for formats other than `leadline`: a write key, domain or number. Default: the option `site`." }, headers: { $ref: "#/$defs/Headers", description: "Request headers for it. Default: none." }, only: { type: "string", pattern: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$", default: "all", description: "Interaction types it gets, written as for `track`." }, contentType: { $ref: "#/$defs/ContentType", description: "Content type of its beacons. Default: as for the option." }, credentials: { $ref: "#/$defs/Credentials", default: "same-origin", description: "When cookies go along." } } }, FormConfig: { title: "FormConfig", description: "A form to render.", type: "object", required: ["fields"], additionalProperties: !1, properties: { heading: { type: "string", description: "Heading above it. Default: none." }, text: { type: "string", description: "A paragraph below the heading. Default: none." }, submit: { type: "string", minLength: 1, description: `Label of its button. Default: "Submit" in the page's language.` }, fields: { type: "array", minItems: 1, items: { $ref: "#/$defs/FormField" }, description: "Its fields, in order." }, steps: { type: "array", minItems: 1, items: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, description: "Names of the fields of each step. Default: one step with all fields." }, progressive: { type: "integer", minimum: 1, description: "Asks at most this many fields whose answer is not known yet; known ones are skipped and do not count. Default: asks all." }, success: { $ref: "#/$defs/FormSuccess" } } }, FormField: { title: "FormField", description: "One field of a rendered form.", type: "object", required: ["name", "type"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, maxLength: 64, description: "Its name in `fields`, and the trait it fills. Unique in the form." }, type: { type: "string", enum: ["text", "email", "tel", "url", "number", "date", "textarea", "select", "radio", "checkbox", "consent", "hidden"], description: "What kind of control it is. `consent` is a checkbox whose label is the text agreed to." }, label: { type: "string", description: "Its label. Default: the name." }, required: { type: "boolean", default: !1, description: "Must be filled or ticked." }, business: { type: "boolean", default: !1, description: "For `email`: asks for a business address in place of a free one." }, options: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { $ref: "#/$defs/FieldOption" }] }, description: "Choices of a `select`, `radio` or group of `checkbox`." }, when: { $ref: "model.schema.json#/$defs/Condition", description: "Asked only while this holds. Its facts are the names of the form's other fields, and traits. Default: always." }, value: { type: "string", description: "Value to begin with; the value of a `hidden` field. Default: empty." }, placeholder: { type: "string", description: "Example shown while it is empty. Default: none." }, help: { type: "string", description: "A hint below it. Default: none." }, autocomplete: { type: "string", description: "Autofill token of HTML, for example `organization`. Default: by type and name." }, trait: { type: "string", minLength: 1, description: "Trait that its value becomes. Default: the name." }, pattern: { type: "string", description: "Regular expression that text must match as a whole, as in HTML. Default: none." }, minLength: { type: "integer", minimum: 0, description: "Least characters. Default: no limit." }, maxLength: { type: "integer", minimum: 1, description: "Most characters. Default: no limit." }, min: { type: ["number", "string"], description: "Least number or earliest date. Default: no limit." }, max: { type: ["number", "string"], description: "Greatest number or latest date. Default: no limit." } }, allOf: [{ if: { required: ["type"], properties: { type: { enum: ["select", "radio"] } } }, then: { required: ["options"] } }] }, FieldOption: { title: "FieldOption", description: "One choice whose label differs from its value.", type: "object", required: ["value", "label"], additionalProperties: !1, properties: { value: { type: "string", description: "What is recorded." }, label: { type: "string", description: "What the visitor reads." } } }, FormSuccess: { title: "FormSuccess", description: "What happens after a valid submit, whatever the network does. Null is as if left out.", type: "object", additionalProperties: !1, properties: { message: { type: ["string", "null"], description: `Text in place of the form. Default: "Thank you" in the page's language.` }, download: { type: ["string", "null"], description: "Address of a file to give. Default: none." }, redirect: { type: ["string", "null"], description: "Address to go to. Default: none." }, coupon: { type: ["string", "null"], description: "Coupon code to show, with a button that copies it. Default: none." }, offer: { type: ["string", "null"], description: "Id of an offer to open. Default: none." } } }, OfferConfig: { title: "OfferConfig", description: "An offer: what is shown to whom, where, when and how often.", type: "object", required: ["id", "display", "variants"], additionalProperties: !1, properties: { id: { $ref: "model.schema.json#/$defs/Name", description: "Its name. Unique in the config." }, display: { type: "string", enum: ["modal", "bar", "slide-in", "inline", "landing"], description: "How it appears. `landing` is a full landing section." }, priority: { type: "number", default: 0, description: "Of several that could show, the highest does." }, trigger: { $ref: "#/$defs/Trigger" }, audience: { $ref: "model.schema.json#/$defs/Condition", description: "What the lead must be, with the facts of `qualify`. Default: everyone." }, pages: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "Globs of paths where it may show. Default: everywhere." }, frequency: { $ref: "#/$defs/Frequency" }, schedule: { $ref: "#/$defs/Schedule" }, variants: { type: "array", minItems: 1, items: { $ref: "#/$defs/OfferVariant" }, description: "What it says; with several, each visitor keeps seeing the same one." } } }, Trigger: { title: "Trigger", description: 'What makes an offer appear: exactly one of these. Default: `{"load": true}`.', type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { load: { const: !0, description: "The page has loaded." }, after: { $ref: "model.schema.json#/$defs/Duration", description: "The page has been visible for this long." }, scroll: { type: "number", minimum: 0, maximum: 100, description: "This percentage of the page has been seen." }, exit: { const: !0, description: "The visitor is about to leave." }, idle: { $ref: "model.schema.json#/$defs/Duration", description: "Nothing has been done for this long." }, click: { type: "string", minLength: 1, description: "Something that this CSS selector matches is clicked." }, qualified: { type: "string", minLength: 1, description: "This qualification is reached." }, manual: { const: !0, description: "Only by `open()` or `data-lead-offer`." } } }, Frequency: { title: "Frequency", description: "How often one visitor may see it. Default: as often as it is triggered.", type: "object", required: ["times", "per"], additionalProperties: !1, properties: { times: { type: "integer", minimum: 1, description: "At most this often." }, per: { type: "string", pattern: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", examples: ["visit", "session", "day", "ever", "7d"], description: "In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`." }, until: { type: "string", enum: ["accept", "dismiss"], description: "Never again once it was accepted, or dismissed. Default: no end." } } }, DateOrTime: { title: "DateOrTime", description: "A date such as `2026-12-24` (midnight UTC at its start), or a time such as `2026-12-24T18:00+01:00`.", type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$" }, Schedule: { title: "Schedule", description: "When it may show. Default: always.", type: "object", minProperties: 1, additionalProperties: !1, properties: { from: { $ref: "#/$defs/DateOrTime", description: "Not before this." }, to: { $ref: "#/$defs/DateOrTime", description: "Not after this; a date counts whole." } } }, OfferVariant: { title: "OfferVariant", description: "One way of saying it.", type: "object", required: ["id", "content"], additionalProperties: !1, properties: { id: { $ref: "model.schema.json#/$defs/Name", description: "Its name, recorded with each view. Unique in the offer." }, weight: { type: "number", minimum: 0, default: 1, description: "Its share among the variants." }, content: { $ref: "#/$defs/OfferContent" } } }, OfferContent: { title: "OfferContent", description: "What is shown, always as text, never as HTML.", type: "object", minProperties: 1, additionalProperties: !1, properties: { heading: { type: "string", description: "Heading; also its accessible name." }, body: { type: "string", description: "A paragraph." }, points: { type: "array", items: { type: "string" }, description: "Benefits, as a list." }, image: { type: "string", minLength: 1, description: "Address of an image." }, imageAlt: { type: "string", description: "What the image shows. Default: empty, it is decoration." }, form: { type: "string", minLength: 1, description: "Name of a form in `forms`." }, coupon: { type: "string", minLength: 1, description: "Coupon code, with a button that copies it." }, countdown: { $ref: "#/$defs/DateOrTime", description: "End to count down to." }, cta: { $ref: "#/$defs/OfferCta" } } }, OfferCta: { title: "OfferCta", description: "The call to action; following it accepts the offer.", type: "object", required: ["label"], additionalProperties: !1, properties: { label: { type: "string", minLength: 1, description: "Its text." }, href: { type: "string", minLength: 1, description: "Where it leads. Default: nowhere, it only accepts and closes." } } } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema21 = { title: "SiteKey", description: "Key of the site, as the collector knows it. By default the page's host name.", type: "string", minLength: 1, maxLength: 253 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 253) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 }, schema: 253, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema43 = { title: "Endpoint", description: "One place to send interactions to.", type: "object", required: ["url"], additionalProperties: !1, properties: { url: { type: "string", minLength: 1, description: "Its address." }, format: { $ref: "#/$defs/Format", default: "leadline", description: "Its wire format." }, site: { type: "string", minLength: 1, description: "Key by which its receiver knows the site, for formats other than `leadline`: a write key, domain or number. Default: the option `site`." }, headers: { $ref: "#/$defs/Headers", description: "Request headers for it. Default: none." }, only: { type: "string", pattern: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$", default: "all", description: "Interaction types it gets, written as for `track`." }, contentType: { $ref: "#/$defs/ContentType", description: "Content type of its beacons. Default: as for the option." }, credentials: { $ref: "#/$defs/Credentials", default: "same-origin", description: "When cookies go along." } } }, schema44 = { title: "Format", description: "Wire format of an endpoint. From JavaScript it may also be a function.", type: "string", enum: ["leadline", "cloudevents", "segment", "snowplow", "posthog", "ga4", "matomo", "plausible", "umami", "mautic"] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "leadline" || data === "cloudevents" || data === "segment" || data === "snowplow" || data === "posthog" || data === "ga4" || data === "matomo" || data === "plausible" || data === "umami" || data === "mautic")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, schema: schema44.enum, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { title: "Headers", description: "Request headers by name.", type: "object", additionalProperties: { type: "string" } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema45.additionalProperties.type, parentSchema: schema45.additionalProperties, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { title: "ContentType", description: "Content type of a beacon.", type: "string", enum: ["text/plain", "application/json"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "text/plain" || data === "application/json")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, schema: schema46.enum, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema47 = { title: "Credentials", description: "When cookies go along, as `fetch` calls it.", type: "string", enum: ["omit", "same-origin", "include"] };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "omit" || data === "same-origin" || data === "include")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, schema: schema47.enum, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern7 = new RegExp("^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema43.required, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "url" || key0 === "format" || key0 === "site" || key0 === "headers" || key0 === "only" || key0 === "contentType" || key0 === "credentials")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema43, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema43.properties.url, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.url.type, parentSchema: schema43.properties.url, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.format !== void 0 && (validate111(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.site !== void 0) {
      let data2 = data.site;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err4 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema43.properties.site, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.site.type, parentSchema: schema43.properties.site, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.headers !== void 0 && (validate113(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.only !== void 0) {
      let data4 = data.only;
      if (typeof data4 == "string") {
        if (!pattern7.test(data4)) {
          let err6 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/pattern", keyword: "pattern", params: { pattern: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$" }, schema: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$", parentSchema: schema43.properties.only, data: data4 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.only.type, parentSchema: schema43.properties.only, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.contentType !== void 0 && (validate115(data.contentType, { instancePath: instancePath + "/contentType", parentData: data, parentDataProperty: "contentType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.credentials !== void 0 && (validate117(data.credentials, { instancePath: instancePath + "/credentials", parentData: data, parentDataProperty: "credentials", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { title: "Switch", description: "On or off. The words of the tag's attributes are understood too.", enum: [!0, !1, "true", "on", "yes", "1", "false", "off", "no", "0"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === !0 || data === !1 || data === "true" || data === "on" || data === "yes" || data === "1" || data === "false" || data === "off" || data === "no" || data === "0")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, schema: schema48.enum, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema53 = { title: "Duration", examples: ["10s", "30m", "7d"], description: "A number and a unit: `250ms`, `10s`, `5m`, `12h` or `30d`.", type: "string", pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$" }, pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", "u");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern11.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$" }, schema: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", parentSchema: schema53, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema71 = { title: "Preset", description: "Name of a built-in model.", type: "string", enum: ["default", "pardot", "hubspot", "mautic"] };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema71.type, parentSchema: schema71, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "default" || data === "pardot" || data === "hubspot" || data === "mautic")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema71.enum }, schema: schema71.enum, parentSchema: schema71, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema49 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leadline.example/schema/v1/model.schema.json", title: "Model", description: "How interactions become a lead's score. The lead is a pure function of the interactions, this model and the time.", type: "object", required: ["id", "version", "rules"], additionalProperties: !1, properties: { $schema: { type: "string", description: "Address of this schema, for editors." }, id: { $ref: "#/$defs/Name", description: "Name of the model, for example `b2b-saas`." }, version: { type: "integer", minimum: 1, description: "Raise it with every change: leads say which model and version gave their score." }, description: { type: "string", description: "What this model is for. Read by people only." }, source: { type: "string", description: "Where its numbers come from. Read by people only." }, scores: { type: "object", propertyNames: { $ref: "#/$defs/Name" }, additionalProperties: { $ref: "#/$defs/ScoreConfig" }, description: "The scores, by name. `engagement` and `fit` always exist; without an entry they have no limits and no decay." }, rules: { type: "array", items: { $ref: "#/$defs/Rule" }, description: "What gives points. Each rule is tried on every interaction." }, groups: { type: "object", propertyNames: { $ref: "#/$defs/Name" }, additionalProperties: { $ref: "#/$defs/Group" }, description: "Limits on the sum of several rules, by the name that the rules' `group` gives." }, fit: { type: "array", items: { $ref: "#/$defs/FitRule" }, description: "What gives points for who the visitor is. They go to the score `fit`." }, grades: { type: "array", items: { $ref: "#/$defs/Grade" }, description: "Grades, best first: the lead has the first one whose every threshold it reaches, else none." }, exclude: { type: "array", items: { $ref: "#/$defs/Condition" }, description: "An interaction that meets any of these gives nothing." }, qualify: { type: "array", items: { $ref: "#/$defs/Qualify" }, description: "What makes a lead qualified, and as what." }, funnel: { type: "array", items: { $ref: "#/$defs/FunnelStage" }, description: "Stages after `attraction`, nearest first. A lead never goes back." } }, $defs: { Name: { title: "Name", description: "A short name: 1 to 64 letters, digits, `-` or `_`.", type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, Duration: { title: "Duration", examples: ["10s", "30m", "7d"], description: "A number and a unit: `250ms`, `10s`, `5m`, `12h` or `30d`.", type: "string", pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$" }, Plain: { title: "Plain", description: "A value to compare with. Text is compared without regard to case; `*` in it matches any run.", type: ["string", "number", "boolean"] }, Condition: { title: "Condition", description: "Facts and the tests they must pass, all of which must hold. `any`, `all` and `not` combine conditions. Facts of rules and `exclude`: the interaction's own paths (`type`, `name`, `page.path`, `data.x`, `fields.x`), `traits.x`, `attribution.first.x`, `attribution.last.x`, `session.index`. Facts of `fit`: traits. Facts of `qualify`, `funnel` and audiences: `score`, each score by name, `grade`, `identified`, `traits.x`, `fired.RULE`, `qualified`.", type: "object", minProperties: 1, properties: { any: { type: "array", minItems: 1, items: { $ref: "#/$defs/Condition" }, description: "At least one of these must hold." }, all: { type: "array", minItems: 1, items: { $ref: "#/$defs/Condition" }, description: "Every one of these must hold." }, not: { $ref: "#/$defs/Condition", description: "This must not hold." } }, additionalProperties: { $ref: "#/$defs/Test" } }, Test: { title: "Test", description: "What a fact must be: a value, a list (any of it), or comparisons that must all hold.", anyOf: [{ $ref: "#/$defs/Plain" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Plain" } }, { $ref: "#/$defs/Comparison" }] }, Comparison: { title: "Comparison", description: "Comparisons of one fact; all must hold.", type: "object", minProperties: 1, additionalProperties: !1, properties: { eq: { $ref: "#/$defs/PlainOrList", description: "Is this, or any of this list." }, not: { $ref: "#/$defs/PlainOrList", description: "Is not this, and none of this list." }, gt: { type: "number", description: "Is greater than this." }, gte: { type: "number", description: "Is this or greater." }, lt: { type: "number", description: "Is less than this." }, lte: { type: "number", description: "Is this or less." }, contains: { $ref: "#/$defs/Plain", description: "Text that contains this, or a list with this in it." }, exists: { type: "boolean", description: "True: the fact is known. False: it is not." } } }, PlainOrList: { title: "PlainOrList", description: "A value, or a list of which any counts.", anyOf: [{ $ref: "#/$defs/Plain" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Plain" } }] }, Points: { title: "Points", description: "Points to give: a number, or a number looked up by a fact.", anyOf: [{ type: "number" }, { $ref: "#/$defs/PointsMap" }] }, PointsMap: { title: "PointsMap", description: "Points by the value of a fact.", type: "object", required: ["by", "map"], additionalProperties: !1, properties: { by: { type: "string", minLength: 1, description: "The fact whose value is looked up, for example `data.plan`." }, map: { type: "object", minProperties: 1, additionalProperties: { type: "number" }, description: "Points for each value; `*` for any other. Without a match and without `*`, nothing." } } }, Rule: { title: "Rule", description: "Gives points for an interaction that meets its condition.", type: "object", required: ["id", "when", "points"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/Name", description: "Names the rule in reasons and in `fired.RULE`. Unique in the model." }, label: { type: "string", description: "What people read in explanations. Default: the id." }, when: { $ref: "#/$defs/Condition", description: "What the interaction must be." }, points: { $ref: "#/$defs/Points", description: "Points each time it fires; negative ones take away. An interaction's `override` takes their place." }, score: { $ref: "#/$defs/Name", default: "engagement", description: "The score that gets the points." }, limit: { $ref: "#/$defs/Limit" }, after: { $ref: "#/$defs/After" }, group: { $ref: "#/$defs/Name", description: "Group whose limits it shares." }, why: { type: "string", description: "Why it deserves these points. Read by people only." }, source: { type: "string", description: "Where the number comes from. Read by people only." } } }, Limit: { title: "Limit", description: "How often a rule may fire. Without a limit it fires every time.", type: "object", required: ["times", "per"], additionalProperties: !1, properties: { times: { type: "integer", minimum: 1, description: "At most this often." }, per: { type: "string", pattern: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", examples: ["visit", "session", "day", "ever", "7d"], description: "In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`." }, key: { type: "string", minLength: 1, description: "A fact, for example `data.url`: counts apart for each of its values." } } }, After: { title: "After", description: "Fires only from the `count`th match within a time on, and on each later match while that holds.", type: "object", required: ["count", "within"], additionalProperties: !1, properties: { count: { type: "integer", minimum: 1, description: "Matches needed, this one included." }, within: { $ref: "#/$defs/Duration", description: "Longest time from the first of them to this one." } } }, ScoreConfig: { title: "ScoreConfig", description: "Limits and ageing of one score.", type: "object", additionalProperties: !1, properties: { label: { type: "string", description: "What people read. Default: its name." }, min: { type: "number", description: "Never below this. Default: no limit." }, max: { type: "number", description: "Never above this. Default: no limit." }, decay: { $ref: "#/$defs/Decay" }, inactivity: { $ref: "#/$defs/Inactivity" }, why: { type: "string", description: "Why these limits. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } }, Decay: { title: "Decay", description: "How points fade, each by its own age: `{halfLife}`, or `{linear, per}`. Default: not at all.", type: "object", minProperties: 1, additionalProperties: !1, properties: { halfLife: { $ref: "#/$defs/Duration", description: "Age at which half is left, and half of that after as long again." }, linear: { type: "number", exclusiveMinimum: 0, maximum: 100, description: "Percent of the original points lost per period, continuously, until nothing is left." }, per: { $ref: "#/$defs/Duration", description: "The period of `linear`." } }, dependentRequired: { linear: ["per"], per: ["linear"] }, dependentSchemas: { halfLife: { properties: { linear: !1, per: !1 } } } }, Inactivity: { title: "Inactivity", description: "Takes points away for each full period between the last interaction and now.", type: "object", required: ["points", "per"], additionalProperties: !1, properties: { points: { type: "number", maximum: 0, description: "Points for each period, for example -5." }, per: { $ref: "#/$defs/Duration", description: "The period." } } }, Group: { title: "Group", description: "Limits on what its rules give together, after decay.", type: "object", additionalProperties: !1, properties: { label: { type: "string", description: "What people read. Default: its name." }, min: { type: "number", description: "Never below this. Default: no limit." }, max: { type: "number", description: "Never above this. Default: no limit." }, why: { type: "string", description: "Why these limits. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } }, FitRule: { title: "FitRule", description: "Gives points while the visitor's traits meet its condition. It does not decay.", type: "object", required: ["id", "when", "points"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/Name", description: "Names the rule in reasons. Unique among all rules of the model." }, label: { type: "string", description: "What people read in explanations. Default: the id." }, when: { $ref: "#/$defs/Condition", description: "What the visitor must be. Its facts are traits." }, points: { $ref: "#/$defs/Points", description: "Points while it holds; negative ones take away." }, group: { $ref: "#/$defs/Name", description: "Group whose limits it shares." }, why: { type: "string", description: "Why it deserves these points. Read by people only." }, source: { type: "string", description: "Where the number comes from. Read by people only." } } }, Grade: { title: "Grade", description: "A grade and at least one threshold for it.", type: "object", required: ["grade"], minProperties: 2, additionalProperties: !1, properties: { grade: { type: "string", minLength: 1, maxLength: 64, description: "Its name: `A`, `B+`, `A1` \u2026" }, fit: { type: "number", description: "The score `fit` must be at least this." }, engagement: { type: "number", description: "The score `engagement` must be at least this." }, score: { type: "number", description: "The sum of all scores must be at least this." }, why: { type: "string", description: "Why this threshold. Read by people only." }, source: { type: "string", description: "Where the number comes from. Read by people only." } } }, Qualify: { title: "Qualify", description: "Makes the lead qualified once its condition holds.", type: "object", required: ["as", "when"], additionalProperties: !1, properties: { as: { $ref: "#/$defs/Name", description: "Name of the qualification: `mql`, `sql`, `pql`, `service` \u2026" }, label: { type: "string", description: "What people read. Default: its name." }, when: { $ref: "#/$defs/Condition", description: "What the lead must be." }, reversible: { type: "boolean", default: !1, description: "True: lost again when the condition no longer holds. False: once reached it stays." }, why: { type: "string", description: "Why this makes it so. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } }, FunnelStage: { title: "FunnelStage", description: "A stage that the lead enters once its condition holds.", type: "object", required: ["stage", "when"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/Name", description: "Its name: `engagement`, `conversion` \u2026" }, label: { type: "string", description: "What people read. Default: its name." }, when: { $ref: "#/$defs/Condition", description: "What the lead must be." }, why: { type: "string", description: "Why this makes it so. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } } } }, schema50 = { title: "Name", description: "A short name: 1 to 64 letters, digits, `-` or `_`.", type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, pattern3 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema50, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema50.type, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema51 = { title: "ScoreConfig", description: "Limits and ageing of one score.", type: "object", additionalProperties: !1, properties: { label: { type: "string", description: "What people read. Default: its name." }, min: { type: "number", description: "Never below this. Default: no limit." }, max: { type: "number", description: "Never above this. Default: no limit." }, decay: { $ref: "#/$defs/Decay" }, inactivity: { $ref: "#/$defs/Inactivity" }, why: { type: "string", description: "Why these limits. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } }, schema52 = { title: "Decay", description: "How points fade, each by its own age: `{halfLife}`, or `{linear, per}`. Default: not at all.", type: "object", minProperties: 1, additionalProperties: !1, properties: { halfLife: { $ref: "#/$defs/Duration", description: "Age at which half is left, and half of that after as long again." }, linear: { type: "number", exclusiveMinimum: 0, maximum: 100, description: "Percent of the original points lost per period, continuously, until nothing is left." }, per: { $ref: "#/$defs/Duration", description: "The period of `linear`." } }, dependentRequired: { linear: ["per"], per: ["linear"] }, dependentSchemas: { halfLife: { properties: { linear: !1, per: !1 } } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern11.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$" }, schema: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", parentSchema: schema53, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "halfLife" || key0 === "linear" || key0 === "per")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema52, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.halfLife !== void 0 && (validate129(data.halfLife, { instancePath: instancePath + "/halfLife", parentData: data, parentDataProperty: "halfLife", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.linear !== void 0) {
      let data1 = data.linear;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/linear", schemaPath: "#/properties/linear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema52.properties.linear, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/linear", schemaPath: "#/properties/linear/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema52.properties.linear, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/linear", schemaPath: "#/properties/linear/type", keyword: "type", params: { type: "number" }, schema: schema52.properties.linear.type, parentSchema: schema52.properties.linear, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.per !== void 0 && (validate129(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.linear !== void 0 && data.per === void 0) {
      let err5 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "linear",
        missingProperty: "per",
        depsCount: 1,
        deps: "per"
      }, schema: schema52.dependentRequired, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.per !== void 0 && data.linear === void 0) {
      let err6 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "per",
        missingProperty: "linear",
        depsCount: 1,
        deps: "linear"
      }, schema: schema52.dependentRequired, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.halfLife !== void 0 && data && typeof data == "object" && !Array.isArray(data)) {
      if (data.linear !== void 0) {
        let err7 = { instancePath: instancePath + "/linear", schemaPath: "#/dependentSchemas/halfLife/properties/linear/false schema", keyword: "false schema", params: {}, schema: !1, parentSchema: schema52.dependentSchemas.halfLife.properties.linear, data: data.linear };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.per !== void 0) {
        let err8 = { instancePath: instancePath + "/per", schemaPath: "#/dependentSchemas/halfLife/properties/per/false schema", keyword: "false schema", params: {}, schema: !1, parentSchema: schema52.dependentSchemas.halfLife.properties.per, data: data.per };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { title: "Inactivity", description: "Takes points away for each full period between the last interaction and now.", type: "object", required: ["points", "per"], additionalProperties: !1, properties: { points: { type: "number", maximum: 0, description: "Points for each period, for example -5." }, per: { $ref: "#/$defs/Duration", description: "The period." } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.points === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.per === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "points" || key0 === "per")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema54, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.points !== void 0) {
      let data0 = data.points;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema54.properties.points, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "number" }, schema: schema54.properties.points.type, parentSchema: schema54.properties.points, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.per !== void 0 && (validate129(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "label" || key0 === "min" || key0 === "max" || key0 === "decay" || key0 === "inactivity" || key0 === "why" || key0 === "source")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema51, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.label.type, parentSchema: schema51.properties.label, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, schema: schema51.properties.min.type, parentSchema: schema51.properties.min, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, schema: schema51.properties.max.type, parentSchema: schema51.properties.max, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.decay !== void 0 && (validate128(data.decay, { instancePath: instancePath + "/decay", parentData: data, parentDataProperty: "decay", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.inactivity !== void 0 && (validate133(data.inactivity, { instancePath: instancePath + "/inactivity", parentData: data, parentDataProperty: "inactivity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length)), data.why !== void 0) {
      let data5 = data.why;
      if (typeof data5 != "string") {
        let err4 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.why.type, parentSchema: schema51.properties.why, data: data5 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 != "string") {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.source.type, parentSchema: schema51.properties.source, data: data6 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema51.type, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { title: "Rule", description: "Gives points for an interaction that meets its condition.", type: "object", required: ["id", "when", "points"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/Name", description: "Names the rule in reasons and in `fired.RULE`. Unique in the model." }, label: { type: "string", description: "What people read in explanations. Default: the id." }, when: { $ref: "#/$defs/Condition", description: "What the interaction must be." }, points: { $ref: "#/$defs/Points", description: "Points each time it fires; negative ones take away. An interaction's `override` takes their place." }, score: { $ref: "#/$defs/Name", default: "engagement", description: "The score that gets the points." }, limit: { $ref: "#/$defs/Limit" }, after: { $ref: "#/$defs/After" }, group: { $ref: "#/$defs/Name", description: "Group whose limits it shares." }, why: { type: "string", description: "Why it deserves these points. Read by people only." }, source: { type: "string", description: "Where the number comes from. Read by people only." } } }, schema56 = { title: "Condition", description: "Facts and the tests they must pass, all of which must hold. `any`, `all` and `not` combine conditions. Facts of rules and `exclude`: the interaction's own paths (`type`, `name`, `page.path`, `data.x`, `fields.x`), `traits.x`, `attribution.first.x`, `attribution.last.x`, `session.index`. Facts of `fit`: traits. Facts of `qualify`, `funnel` and audiences: `score`, each score by name, `grade`, `identified`, `traits.x`, `fired.RULE`, `qualified`.", type: "object", minProperties: 1, properties: { any: { type: "array", minItems: 1, items: { $ref: "#/$defs/Condition" }, description: "At least one of these must hold." }, all: { type: "array", minItems: 1, items: { $ref: "#/$defs/Condition" }, description: "Every one of these must hold." }, not: { $ref: "#/$defs/Condition", description: "This must not hold." } }, additionalProperties: { $ref: "#/$defs/Test" } }, schema57 = { title: "Test", description: "What a fact must be: a value, a list (any of it), or comparisons that must all hold.", anyOf: [{ $ref: "#/$defs/Plain" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Plain" } }, { $ref: "#/$defs/Comparison" }] }, schema58 = { title: "Plain", description: "A value to compare with. Text is compared without regard to case; `*` in it matches any run.", type: ["string", "number", "boolean"] };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema58.type }, schema: schema58.type, parentSchema: schema58, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema59 = { title: "Comparison", description: "Comparisons of one fact; all must hold.", type: "object", minProperties: 1, additionalProperties: !1, properties: { eq: { $ref: "#/$defs/PlainOrList", description: "Is this, or any of this list." }, not: { $ref: "#/$defs/PlainOrList", description: "Is not this, and none of this list." }, gt: { type: "number", description: "Is greater than this." }, gte: { type: "number", description: "Is this or greater." }, lt: { type: "number", description: "Is less than this." }, lte: { type: "number", description: "Is this or less." }, contains: { $ref: "#/$defs/Plain", description: "Text that contains this, or a list with this in it." }, exists: { type: "boolean", description: "True: the fact is known. False: it is not." } } }, schema60 = { title: "PlainOrList", description: "A value, or a list of which any counts.", anyOf: [{ $ref: "#/$defs/Plain" }, { type: "array", minItems: 1, items: { $ref: "#/$defs/Plain" } }] };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate141(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema60.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate141(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema60.anyOf[1].type, parentSchema: schema60.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema60.anyOf, parentSchema: schema60, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate145.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate145.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema59, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "eq" || key0 === "not" || key0 === "gt" || key0 === "gte" || key0 === "lt" || key0 === "lte" || key0 === "contains" || key0 === "exists")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema59, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.eq !== void 0 && (validate145(data.eq, { instancePath: instancePath + "/eq", parentData: data, parentDataProperty: "eq", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.not !== void 0 && (validate145(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.gt !== void 0) {
      let data2 = data.gt;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, schema: schema59.properties.gt.type, parentSchema: schema59.properties.gt, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.gte !== void 0) {
      let data3 = data.gte;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, schema: schema59.properties.gte.type, parentSchema: schema59.properties.gte, data: data3 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lt !== void 0) {
      let data4 = data.lt;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, schema: schema59.properties.lt.type, parentSchema: schema59.properties.lt, data: data4 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.lte !== void 0) {
      let data5 = data.lte;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, schema: schema59.properties.lte.type, parentSchema: schema59.properties.lte, data: data5 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.contains !== void 0 && (validate141(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.exists !== void 0) {
      let data7 = data.exists;
      if (typeof data7 != "boolean") {
        let err6 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, schema: schema59.properties.exists.type, parentSchema: schema59.properties.exists, data: data7 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate141(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema57.anyOf[1], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate141(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema57.anyOf[1].type, parentSchema: schema57.anyOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  let _errs5 = errors;
  validate144(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema57.anyOf, parentSchema: schema57, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate140.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate140.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var wrapper0 = { validate: validate139 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      key0 === "any" || key0 === "all" || key0 === "not" || validate140(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
    if (data.any !== void 0) {
      let data1 = data.any;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err1 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema56.properties.any, data: data1 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data1[i0], { instancePath: instancePath + "/any/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.any.type, parentSchema: schema56.properties.any, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.all !== void 0) {
      let data3 = data.all;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema56.properties.all, data: data3 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper0.validate(data3[i1], { instancePath: instancePath + "/all/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.all.type, parentSchema: schema56.properties.all, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.not !== void 0 && (wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { title: "Points", description: "Points to give: a number, or a number looked up by a fact.", anyOf: [{ type: "number" }, { $ref: "#/$defs/PointsMap" }] }, schema62 = { title: "PointsMap", description: "Points by the value of a fact.", type: "object", required: ["by", "map"], additionalProperties: !1, properties: { by: { type: "string", minLength: 1, description: "The fact whose value is looked up, for example `data.plan`." }, map: { type: "object", minProperties: 1, additionalProperties: { type: "number" }, description: "Points for each value; `*` for any other. Without a match and without `*`, nothing." } } };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema62.required, parentSchema: schema62, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.map === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "map" }, schema: schema62.required, parentSchema: schema62, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "by" || key0 === "map")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema62, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.by, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema62.properties.by.type, parentSchema: schema62.properties.by, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.map !== void 0) {
      let data1 = data.map;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err5 = { instancePath: instancePath + "/map", schemaPath: "#/properties/map/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.map, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err6 = { instancePath: instancePath + "/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/map/additionalProperties/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.map.additionalProperties.type, parentSchema: schema62.properties.map.additionalProperties, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "object" }, schema: schema62.properties.map.type, parentSchema: schema62.properties.map, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, schema: schema61.anyOf[0].type, parentSchema: schema61.anyOf[0], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  validate155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema61.anyOf, parentSchema: schema61, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate154.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate154.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema63 = { title: "Limit", description: "How often a rule may fire. Without a limit it fires every time.", type: "object", required: ["times", "per"], additionalProperties: !1, properties: { times: { type: "integer", minimum: 1, description: "At most this often." }, per: { type: "string", pattern: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", examples: ["visit", "session", "day", "ever", "7d"], description: "In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`." }, key: { type: "string", minLength: 1, description: "A fact, for example `data.url`: counts apart for each of its values." } } }, pattern12 = new RegExp("^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", "u");
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.times === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, schema: schema63.required, parentSchema: schema63, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.per === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema63.required, parentSchema: schema63, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "times" || key0 === "per" || key0 === "key")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema63, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.times !== void 0) {
      let data0 = data.times;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: schema63.properties.times.type, parentSchema: schema63.properties.times, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema63.properties.times, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.per !== void 0) {
      let data1 = data.per;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/pattern", keyword: "pattern", params: { pattern: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$" }, schema: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", parentSchema: schema63.properties.per, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.per.type, parentSchema: schema63.properties.per, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema63.properties.key, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.key.type, parentSchema: schema63.properties.key, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema63.type, parentSchema: schema63, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema64 = { title: "After", description: "Fires only from the `count`th match within a time on, and on each later match while that holds.", type: "object", required: ["count", "within"], additionalProperties: !1, properties: { count: { type: "integer", minimum: 1, description: "Matches needed, this one included." }, within: { $ref: "#/$defs/Duration", description: "Longest time from the first of them to this one." } } };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.within === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "within" }, schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "count" || key0 === "within")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema64, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, schema: schema64.properties.count.type, parentSchema: schema64.properties.count, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema64.properties.count, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.within !== void 0 && (validate129(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema64.type, parentSchema: schema64, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema55.required, parentSchema: schema55, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.when === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema55.required, parentSchema: schema55, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.points === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema55.required, parentSchema: schema55, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema55.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema55, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate124(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.label.type, parentSchema: schema55.properties.label, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.when !== void 0 && (validate139(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.points !== void 0 && (validate154(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.score !== void 0 && (validate124(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.limit !== void 0 && (validate159(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data.after !== void 0 && (validate161(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length)), data.group !== void 0 && (validate124(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.why !== void 0) {
      let data8 = data.why;
      if (typeof data8 != "string") {
        let err5 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.why.type, parentSchema: schema55.properties.why, data: data8 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (typeof data9 != "string") {
        let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.source.type, parentSchema: schema55.properties.source, data: data9 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema55.type, parentSchema: schema55, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema65 = { title: "Group", description: "Limits on what its rules give together, after decay.", type: "object", additionalProperties: !1, properties: { label: { type: "string", description: "What people read. Default: its name." }, min: { type: "number", description: "Never below this. Default: no limit." }, max: { type: "number", description: "Never above this. Default: no limit." }, why: { type: "string", description: "Why these limits. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "label" || key0 === "min" || key0 === "max" || key0 === "why" || key0 === "source")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema65, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.label.type, parentSchema: schema65.properties.label, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, schema: schema65.properties.min.type, parentSchema: schema65.properties.min, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, schema: schema65.properties.max.type, parentSchema: schema65.properties.max, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.why !== void 0) {
      let data3 = data.why;
      if (typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.why.type, parentSchema: schema65.properties.why, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.source.type, parentSchema: schema65.properties.source, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema65.type, parentSchema: schema65, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { title: "FitRule", description: "Gives points while the visitor's traits meet its condition. It does not decay.", type: "object", required: ["id", "when", "points"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/Name", description: "Names the rule in reasons. Unique among all rules of the model." }, label: { type: "string", description: "What people read in explanations. Default: the id." }, when: { $ref: "#/$defs/Condition", description: "What the visitor must be. Its facts are traits." }, points: { $ref: "#/$defs/Points", description: "Points while it holds; negative ones take away." }, group: { $ref: "#/$defs/Name", description: "Group whose limits it shares." }, why: { type: "string", description: "Why it deserves these points. Read by people only." }, source: { type: "string", description: "Where the number comes from. Read by people only." } } };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.when === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.points === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "label" || key0 === "when" || key0 === "points" || key0 === "group" || key0 === "why" || key0 === "source")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema66, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate124(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.label.type, parentSchema: schema66.properties.label, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.when !== void 0 && (validate139(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.points !== void 0 && (validate154(data.points, { instancePath: instancePath + "/points", parentData: data, parentDataProperty: "points", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.group !== void 0 && (validate124(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.why !== void 0) {
      let data5 = data.why;
      if (typeof data5 != "string") {
        let err5 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.why.type, parentSchema: schema66.properties.why, data: data5 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 != "string") {
        let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.source.type, parentSchema: schema66.properties.source, data: data6 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema66.type, parentSchema: schema66, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema67 = { title: "Grade", description: "A grade and at least one threshold for it.", type: "object", required: ["grade"], minProperties: 2, additionalProperties: !1, properties: { grade: { type: "string", minLength: 1, maxLength: 64, description: "Its name: `A`, `B+`, `A1` \u2026" }, fit: { type: "number", description: "The score `fit` must be at least this." }, engagement: { type: "number", description: "The score `engagement` must be at least this." }, score: { type: "number", description: "The sum of all scores must be at least this." }, why: { type: "string", description: "Why this threshold. Read by people only." }, source: { type: "string", description: "Where the number comes from. Read by people only." } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: schema67, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.grade === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grade" }, schema: schema67.required, parentSchema: schema67, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "grade" || key0 === "fit" || key0 === "engagement" || key0 === "score" || key0 === "why" || key0 === "source")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema67, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.grade !== void 0) {
      let data0 = data.grade;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err3 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema67.properties.grade, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema67.properties.grade, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: "string" }, schema: schema67.properties.grade.type, parentSchema: schema67.properties.grade, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fit !== void 0) {
      let data1 = data.fit;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/type", keyword: "type", params: { type: "number" }, schema: schema67.properties.fit.type, parentSchema: schema67.properties.fit, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.engagement !== void 0) {
      let data2 = data.engagement;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/type", keyword: "type", params: { type: "number" }, schema: schema67.properties.engagement.type, parentSchema: schema67.properties.engagement, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.score !== void 0) {
      let data3 = data.score;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, schema: schema67.properties.score.type, parentSchema: schema67.properties.score, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.why !== void 0) {
      let data4 = data.why;
      if (typeof data4 != "string") {
        let err9 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema67.properties.why.type, parentSchema: schema67.properties.why, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 != "string") {
        let err10 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema67.properties.source.type, parentSchema: schema67.properties.source, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema67.type, parentSchema: schema67, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema68 = { title: "Qualify", description: "Makes the lead qualified once its condition holds.", type: "object", required: ["as", "when"], additionalProperties: !1, properties: { as: { $ref: "#/$defs/Name", description: "Name of the qualification: `mql`, `sql`, `pql`, `service` \u2026" }, label: { type: "string", description: "What people read. Default: its name." }, when: { $ref: "#/$defs/Condition", description: "What the lead must be." }, reversible: { type: "boolean", default: !1, description: "True: lost again when the condition no longer holds. False: once reached it stays." }, why: { type: "string", description: "Why this makes it so. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.as === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as" }, schema: schema68.required, parentSchema: schema68, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.when === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema68.required, parentSchema: schema68, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "as" || key0 === "label" || key0 === "when" || key0 === "reversible" || key0 === "why" || key0 === "source")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema68, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.as !== void 0 && (validate124(data.as, { instancePath: instancePath + "/as", parentData: data, parentDataProperty: "as", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema68.properties.label.type, parentSchema: schema68.properties.label, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.when !== void 0 && (validate139(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.reversible !== void 0) {
      let data3 = data.reversible;
      if (typeof data3 != "boolean") {
        let err4 = { instancePath: instancePath + "/reversible", schemaPath: "#/properties/reversible/type", keyword: "type", params: { type: "boolean" }, schema: schema68.properties.reversible.type, parentSchema: schema68.properties.reversible, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.why !== void 0) {
      let data4 = data.why;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema68.properties.why.type, parentSchema: schema68.properties.why, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 != "string") {
        let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema68.properties.source.type, parentSchema: schema68.properties.source, data: data5 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema68.type, parentSchema: schema68, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema69 = { title: "FunnelStage", description: "A stage that the lead enters once its condition holds.", type: "object", required: ["stage", "when"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/Name", description: "Its name: `engagement`, `conversion` \u2026" }, label: { type: "string", description: "What people read. Default: its name." }, when: { $ref: "#/$defs/Condition", description: "What the lead must be." }, why: { type: "string", description: "Why this makes it so. Read by people only." }, source: { type: "string", description: "Where the numbers come from. Read by people only." } } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stage === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, schema: schema69.required, parentSchema: schema69, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.when === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, schema: schema69.required, parentSchema: schema69, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "stage" || key0 === "label" || key0 === "when" || key0 === "why" || key0 === "source")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema69, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.stage !== void 0 && (validate124(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema69.properties.label.type, parentSchema: schema69.properties.label, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.when !== void 0 && (validate139(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.why !== void 0) {
      let data3 = data.why;
      if (typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: schema69.properties.why.type, parentSchema: schema69.properties.why, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema69.properties.source.type, parentSchema: schema69.properties.source, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema69.type, parentSchema: schema69, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema49.required, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema49.required, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rules === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, schema: schema49.required, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema49.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema49, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        let err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.$schema.type, parentSchema: schema49.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.id !== void 0 && (validate124(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema49.properties.version.type, parentSchema: schema49.properties.version, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema49.properties.version, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.description.type, parentSchema: schema49.properties.description, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 != "string") {
        let err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.source.type, parentSchema: schema49.properties.source, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scores !== void 0) {
      let data5 = data.scores;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5) {
          let _errs13 = errors;
          validate124(key1, { instancePath: instancePath + "/scores", parentData: data5, parentDataProperty: "scores", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
          var valid1 = _errs13 === errors;
          if (!valid1) {
            let err9 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema49.properties.scores.propertyNames, parentSchema: schema49.properties.scores, data: data5 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        for (let key2 in data5)
          validate127(data5[key2], { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "object" }, schema: schema49.properties.scores.type, parentSchema: schema49.properties.scores, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate137(data7[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, schema: schema49.properties.rules.type, parentSchema: schema49.properties.rules, data: data7 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.groups !== void 0) {
      let data9 = data.groups;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9) {
          let _errs21 = errors;
          validate124(key3, { instancePath: instancePath + "/groups", parentData: data9, parentDataProperty: "groups", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
          var valid5 = _errs21 === errors;
          if (!valid5) {
            let err12 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema49.properties.groups.propertyNames, parentSchema: schema49.properties.groups, data: data9 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        for (let key4 in data9)
          validate167(data9[key4], { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, schema: schema49.properties.groups.type, parentSchema: schema49.properties.groups, data: data9 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.fit !== void 0) {
      let data11 = data.fit;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate169(data11[i1], { instancePath: instancePath + "/fit/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/type", keyword: "type", params: { type: "array" }, schema: schema49.properties.fit.type, parentSchema: schema49.properties.fit, data: data11 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.grades !== void 0) {
      let data13 = data.grades;
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate175(data13[i2], { instancePath: instancePath + "/grades/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/grades", schemaPath: "#/properties/grades/type", keyword: "type", params: { type: "array" }, schema: schema49.properties.grades.type, parentSchema: schema49.properties.grades, data: data13 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data15 = data.exclude;
      if (Array.isArray(data15)) {
        let len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate139(data15[i3], { instancePath: instancePath + "/exclude/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, schema: schema49.properties.exclude.type, parentSchema: schema49.properties.exclude, data: data15 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.qualify !== void 0) {
      let data17 = data.qualify;
      if (Array.isArray(data17)) {
        let len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate178(data17[i4], { instancePath: instancePath + "/qualify/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/qualify", schemaPath: "#/properties/qualify/type", keyword: "type", params: { type: "array" }, schema: schema49.properties.qualify.type, parentSchema: schema49.properties.qualify, data: data17 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.funnel !== void 0) {
      let data19 = data.funnel;
      if (Array.isArray(data19)) {
        let len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate182(data19[i5], { instancePath: instancePath + "/funnel/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/type", keyword: "type", params: { type: "array" }, schema: schema49.properties.funnel.type, parentSchema: schema49.properties.funnel, data: data19 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema50, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema50.type, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema73 = { title: "FormConfig", description: "A form to render.", type: "object", required: ["fields"], additionalProperties: !1, properties: { heading: { type: "string", description: "Heading above it. Default: none." }, text: { type: "string", description: "A paragraph below the heading. Default: none." }, submit: { type: "string", minLength: 1, description: `Label of its button. Default: "Submit" in the page's language.` }, fields: { type: "array", minItems: 1, items: { $ref: "#/$defs/FormField" }, description: "Its fields, in order." }, steps: { type: "array", minItems: 1, items: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, description: "Names of the fields of each step. Default: one step with all fields." }, progressive: { type: "integer", minimum: 1, description: "Asks at most this many fields whose answer is not known yet; known ones are skipped and do not count. Default: asks all." }, success: { $ref: "#/$defs/FormSuccess" } } }, schema74 = { title: "FormField", description: "One field of a rendered form.", type: "object", required: ["name", "type"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, maxLength: 64, description: "Its name in `fields`, and the trait it fills. Unique in the form." }, type: { type: "string", enum: ["text", "email", "tel", "url", "number", "date", "textarea", "select", "radio", "checkbox", "consent", "hidden"], description: "What kind of control it is. `consent` is a checkbox whose label is the text agreed to." }, label: { type: "string", description: "Its label. Default: the name." }, required: { type: "boolean", default: !1, description: "Must be filled or ticked." }, business: { type: "boolean", default: !1, description: "For `email`: asks for a business address in place of a free one." }, options: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { $ref: "#/$defs/FieldOption" }] }, description: "Choices of a `select`, `radio` or group of `checkbox`." }, when: { $ref: "model.schema.json#/$defs/Condition", description: "Asked only while this holds. Its facts are the names of the form's other fields, and traits. Default: always." }, value: { type: "string", description: "Value to begin with; the value of a `hidden` field. Default: empty." }, placeholder: { type: "string", description: "Example shown while it is empty. Default: none." }, help: { type: "string", description: "A hint below it. Default: none." }, autocomplete: { type: "string", description: "Autofill token of HTML, for example `organization`. Default: by type and name." }, trait: { type: "string", minLength: 1, description: "Trait that its value becomes. Default: the name." }, pattern: { type: "string", description: "Regular expression that text must match as a whole, as in HTML. Default: none." }, minLength: { type: "integer", minimum: 0, description: "Least characters. Default: no limit." }, maxLength: { type: "integer", minimum: 1, description: "Most characters. Default: no limit." }, min: { type: ["number", "string"], description: "Least number or earliest date. Default: no limit." }, max: { type: ["number", "string"], description: "Greatest number or latest date. Default: no limit." } }, allOf: [{ if: { required: ["type"], properties: { type: { enum: ["select", "radio"] } } }, then: { required: ["options"] } }] }, schema75 = { title: "FieldOption", description: "One choice whose label differs from its value.", type: "object", required: ["value", "label"], additionalProperties: !1, properties: { value: { type: "string", description: "What is recorded." }, label: { type: "string", description: "What the visitor reads." } } };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema75.required, parentSchema: schema75, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema75.required, parentSchema: schema75, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "label")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema75, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema75.properties.value.type, parentSchema: schema75.properties.value, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema75.properties.label.type, parentSchema: schema75.properties.label, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema75.type, parentSchema: schema75, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      key0 === "any" || key0 === "all" || key0 === "not" || validate140(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
    if (data.any !== void 0) {
      let data1 = data.any;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err1 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema56.properties.any, data: data1 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate139(data1[i0], { instancePath: instancePath + "/any/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.any.type, parentSchema: schema56.properties.any, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.all !== void 0) {
      let data3 = data.all;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema56.properties.all, data: data3 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate139(data3[i1], { instancePath: instancePath + "/all/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.all.type, parentSchema: schema56.properties.all, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.not !== void 0 && (validate139(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "select" || data0 === "radio")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.options === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "options" }, schema: schema74.allOf[0].then.required, parentSchema: schema74.allOf[0].then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema74.allOf[0].if, parentSchema: schema74.allOf[0], data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema74.required, parentSchema: schema74, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema74.required, parentSchema: schema74, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema74.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema74, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema74.properties.name, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74.properties.name, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.name.type, parentSchema: schema74.properties.name, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string") {
        let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.type.type, parentSchema: schema74.properties.type, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data2 === "text" || data2 === "email" || data2 === "tel" || data2 === "url" || data2 === "number" || data2 === "date" || data2 === "textarea" || data2 === "select" || data2 === "radio" || data2 === "checkbox" || data2 === "consent" || data2 === "hidden")) {
        let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema74.properties.type.enum }, schema: schema74.properties.type.enum, parentSchema: schema74.properties.type, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      if (typeof data3 != "string") {
        let err12 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.label.type, parentSchema: schema74.properties.label, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.required !== void 0) {
      let data4 = data.required;
      if (typeof data4 != "boolean") {
        let err13 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema74.properties.required.type, parentSchema: schema74.properties.required, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.business !== void 0) {
      let data5 = data.business;
      if (typeof data5 != "boolean") {
        let err14 = { instancePath: instancePath + "/business", schemaPath: "#/properties/business/type", keyword: "type", params: { type: "boolean" }, schema: schema74.properties.business.type, parentSchema: schema74.properties.business, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.options !== void 0) {
      let data6 = data.options;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err15 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema74.properties.options, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0], _errs20 = errors, valid6 = !1, _errs21 = errors;
          if (typeof data7 != "string") {
            let err16 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.options.items.anyOf[0].type, parentSchema: schema74.properties.options.items.anyOf[0], data: data7 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid1 = _errs21 === errors;
          valid6 = valid6 || _valid1;
          let _errs23 = errors;
          validate200(data7, { instancePath: instancePath + "/options/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
          var _valid1 = _errs23 === errors;
          if (valid6 = valid6 || _valid1, valid6)
            errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
          else {
            let err17 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/anyOf", keyword: "anyOf", params: {}, schema: schema74.properties.options.items.anyOf, parentSchema: schema74.properties.options.items, data: data7 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, schema: schema74.properties.options.type, parentSchema: schema74.properties.options, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.when !== void 0 && (validate202(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data.value !== void 0) {
      let data9 = data.value;
      if (typeof data9 != "string") {
        let err19 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.value.type, parentSchema: schema74.properties.value, data: data9 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.placeholder !== void 0) {
      let data10 = data.placeholder;
      if (typeof data10 != "string") {
        let err20 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.placeholder.type, parentSchema: schema74.properties.placeholder, data: data10 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.help !== void 0) {
      let data11 = data.help;
      if (typeof data11 != "string") {
        let err21 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.help.type, parentSchema: schema74.properties.help, data: data11 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.autocomplete !== void 0) {
      let data12 = data.autocomplete;
      if (typeof data12 != "string") {
        let err22 = { instancePath: instancePath + "/autocomplete", schemaPath: "#/properties/autocomplete/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.autocomplete.type, parentSchema: schema74.properties.autocomplete, data: data12 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.trait !== void 0) {
      let data13 = data.trait;
      if (typeof data13 == "string") {
        if (func2(data13) < 1) {
          let err23 = { instancePath: instancePath + "/trait", schemaPath: "#/properties/trait/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74.properties.trait, data: data13 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/trait", schemaPath: "#/properties/trait/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.trait.type, parentSchema: schema74.properties.trait, data: data13 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.pattern !== void 0) {
      let data14 = data.pattern;
      if (typeof data14 != "string") {
        let err25 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.pattern.type, parentSchema: schema74.properties.pattern, data: data14 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.minLength !== void 0) {
      let data15 = data.minLength;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err26 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" }, schema: schema74.properties.minLength.type, parentSchema: schema74.properties.minLength, data: data15 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        let err27 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74.properties.minLength, data: data15 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.maxLength !== void 0) {
      let data16 = data.maxLength;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        let err28 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "integer" }, schema: schema74.properties.maxLength.type, parentSchema: schema74.properties.maxLength, data: data16 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16))) {
        let err29 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema74.properties.maxLength, data: data16 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.min !== void 0) {
      let data17 = data.min;
      if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 != "string") {
        let err30 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: schema74.properties.min.type }, schema: schema74.properties.min.type, parentSchema: schema74.properties.min, data: data17 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.max !== void 0) {
      let data18 = data.max;
      if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string") {
        let err31 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema74.properties.max.type }, schema: schema74.properties.max.type, parentSchema: schema74.properties.max, data: data18 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema74.type, parentSchema: schema74, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema77 = { title: "FormSuccess", description: "What happens after a valid submit, whatever the network does. Null is as if left out.", type: "object", additionalProperties: !1, properties: { message: { type: ["string", "null"], description: `Text in place of the form. Default: "Thank you" in the page's language.` }, download: { type: ["string", "null"], description: "Address of a file to give. Default: none." }, redirect: { type: ["string", "null"], description: "Address to go to. Default: none." }, coupon: { type: ["string", "null"], description: "Coupon code to show, with a button that copies it. Default: none." }, offer: { type: ["string", "null"], description: "Id of an offer to open. Default: none." } } };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "message" || key0 === "download" || key0 === "redirect" || key0 === "coupon" || key0 === "offer")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema77, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 != "string" && data0 !== null) {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema77.properties.message.type }, schema: schema77.properties.message.type, parentSchema: schema77.properties.message, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.download !== void 0) {
      let data1 = data.download;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/download", schemaPath: "#/properties/download/type", keyword: "type", params: { type: schema77.properties.download.type }, schema: schema77.properties.download.type, parentSchema: schema77.properties.download, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.redirect !== void 0) {
      let data2 = data.redirect;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/redirect", schemaPath: "#/properties/redirect/type", keyword: "type", params: { type: schema77.properties.redirect.type }, schema: schema77.properties.redirect.type, parentSchema: schema77.properties.redirect, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.coupon !== void 0) {
      let data3 = data.coupon;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/coupon", schemaPath: "#/properties/coupon/type", keyword: "type", params: { type: schema77.properties.coupon.type }, schema: schema77.properties.coupon.type, parentSchema: schema77.properties.coupon, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.offer !== void 0) {
      let data4 = data.offer;
      if (typeof data4 != "string" && data4 !== null) {
        let err5 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/type", keyword: "type", params: { type: schema77.properties.offer.type }, schema: schema77.properties.offer.type, parentSchema: schema77.properties.offer, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema77.type, parentSchema: schema77, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fields === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, schema: schema73.required, parentSchema: schema73, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "heading" || key0 === "text" || key0 === "submit" || key0 === "fields" || key0 === "steps" || key0 === "progressive" || key0 === "success")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema73, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.heading.type, parentSchema: schema73.properties.heading, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.text.type, parentSchema: schema73.properties.text, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.submit !== void 0) {
      let data2 = data.submit;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err4 = { instancePath: instancePath + "/submit", schemaPath: "#/properties/submit/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema73.properties.submit, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/submit", schemaPath: "#/properties/submit/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.submit.type, parentSchema: schema73.properties.submit, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema73.properties.fields, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate199(data3[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.fields.type, parentSchema: schema73.properties.fields, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data5 = data.steps;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err8 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema73.properties.steps, data: data5 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              let err9 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema73.properties.steps.items, data: data6 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            let len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data7 = data6[i2];
              if (typeof data7 == "string") {
                if (func2(data7) < 1) {
                  let err10 = { instancePath: instancePath + "/steps/" + i1 + "/" + i2, schemaPath: "#/properties/steps/items/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema73.properties.steps.items.items, data: data7 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/steps/" + i1 + "/" + i2, schemaPath: "#/properties/steps/items/items/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.steps.items.items.type, parentSchema: schema73.properties.steps.items.items, data: data7 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/steps/" + i1, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.steps.items.type, parentSchema: schema73.properties.steps.items, data: data6 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.steps.type, parentSchema: schema73.properties.steps, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.progressive !== void 0) {
      let data8 = data.progressive;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err14 = { instancePath: instancePath + "/progressive", schemaPath: "#/properties/progressive/type", keyword: "type", params: { type: "integer" }, schema: schema73.properties.progressive.type, parentSchema: schema73.properties.progressive, data: data8 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
        let err15 = { instancePath: instancePath + "/progressive", schemaPath: "#/properties/progressive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema73.properties.progressive, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.success !== void 0 && (validate209(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema73.type, parentSchema: schema73, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { title: "OfferConfig", description: "An offer: what is shown to whom, where, when and how often.", type: "object", required: ["id", "display", "variants"], additionalProperties: !1, properties: { id: { $ref: "model.schema.json#/$defs/Name", description: "Its name. Unique in the config." }, display: { type: "string", enum: ["modal", "bar", "slide-in", "inline", "landing"], description: "How it appears. `landing` is a full landing section." }, priority: { type: "number", default: 0, description: "Of several that could show, the highest does." }, trigger: { $ref: "#/$defs/Trigger" }, audience: { $ref: "model.schema.json#/$defs/Condition", description: "What the lead must be, with the facts of `qualify`. Default: everyone." }, pages: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "Globs of paths where it may show. Default: everywhere." }, frequency: { $ref: "#/$defs/Frequency" }, schedule: { $ref: "#/$defs/Schedule" }, variants: { type: "array", minItems: 1, items: { $ref: "#/$defs/OfferVariant" }, description: "What it says; with several, each visitor keeps seeing the same one." } } }, schema79 = { title: "Trigger", description: 'What makes an offer appear: exactly one of these. Default: `{"load": true}`.', type: "object", minProperties: 1, maxProperties: 1, additionalProperties: !1, properties: { load: { const: !0, description: "The page has loaded." }, after: { $ref: "model.schema.json#/$defs/Duration", description: "The page has been visible for this long." }, scroll: { type: "number", minimum: 0, maximum: 100, description: "This percentage of the page has been seen." }, exit: { const: !0, description: "The visitor is about to leave." }, idle: { $ref: "model.schema.json#/$defs/Duration", description: "Nothing has been done for this long." }, click: { type: "string", minLength: 1, description: "Something that this CSS selector matches is clicked." }, qualified: { type: "string", minLength: 1, description: "This qualification is reached." }, manual: { const: !0, description: "Only by `open()` or `data-lead-offer`." } } };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema79, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema79, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "load" || key0 === "after" || key0 === "scroll" || key0 === "exit" || key0 === "idle" || key0 === "click" || key0 === "qualified" || key0 === "manual")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema79, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.load !== void 0) {
      let data0 = data.load;
      if (data0 !== !0) {
        let err3 = { instancePath: instancePath + "/load", schemaPath: "#/properties/load/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema79.properties.load, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.after !== void 0 && (validate186(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length)), data.scroll !== void 0) {
      let data2 = data.scroll;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/scroll", schemaPath: "#/properties/scroll/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema79.properties.scroll, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/scroll", schemaPath: "#/properties/scroll/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema79.properties.scroll, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/scroll", schemaPath: "#/properties/scroll/type", keyword: "type", params: { type: "number" }, schema: schema79.properties.scroll.type, parentSchema: schema79.properties.scroll, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.exit !== void 0) {
      let data3 = data.exit;
      if (data3 !== !0) {
        let err7 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema79.properties.exit, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.idle !== void 0 && (validate186(data.idle, { instancePath: instancePath + "/idle", parentData: data, parentDataProperty: "idle", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length)), data.click !== void 0) {
      let data5 = data.click;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err8 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema79.properties.click, data: data5 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/type", keyword: "type", params: { type: "string" }, schema: schema79.properties.click.type, parentSchema: schema79.properties.click, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.qualified !== void 0) {
      let data6 = data.qualified;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err10 = { instancePath: instancePath + "/qualified", schemaPath: "#/properties/qualified/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema79.properties.qualified, data: data6 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/qualified", schemaPath: "#/properties/qualified/type", keyword: "type", params: { type: "string" }, schema: schema79.properties.qualified.type, parentSchema: schema79.properties.qualified, data: data6 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.manual !== void 0) {
      let data7 = data.manual;
      if (data7 !== !0) {
        let err12 = { instancePath: instancePath + "/manual", schemaPath: "#/properties/manual/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema79.properties.manual, data: data7 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema79.type, parentSchema: schema79, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema80 = { title: "Frequency", description: "How often one visitor may see it. Default: as often as it is triggered.", type: "object", required: ["times", "per"], additionalProperties: !1, properties: { times: { type: "integer", minimum: 1, description: "At most this often." }, per: { type: "string", pattern: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", examples: ["visit", "session", "day", "ever", "7d"], description: "In each `visit`, `session`, `day` (UTC), `ever`, or rolling duration such as `7d`." }, until: { type: "string", enum: ["accept", "dismiss"], description: "Never again once it was accepted, or dismissed. Default: no end." } } };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.times === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, schema: schema80.required, parentSchema: schema80, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.per === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, schema: schema80.required, parentSchema: schema80, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "times" || key0 === "per" || key0 === "until")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema80, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.times !== void 0) {
      let data0 = data.times;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: schema80.properties.times.type, parentSchema: schema80.properties.times, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema80.properties.times, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.per !== void 0) {
      let data1 = data.per;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/pattern", keyword: "pattern", params: { pattern: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$" }, schema: "^(visit|session|day|ever|[0-9]+(\\.[0-9]+)?(ms|s|m|h|d))$", parentSchema: schema80.properties.per, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, schema: schema80.properties.per.type, parentSchema: schema80.properties.per, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if (typeof data2 != "string") {
        let err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema80.properties.until.type, parentSchema: schema80.properties.until, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data2 === "accept" || data2 === "dismiss")) {
        let err8 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/enum", keyword: "enum", params: { allowedValues: schema80.properties.until.enum }, schema: schema80.properties.until.enum, parentSchema: schema80.properties.until, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema80.type, parentSchema: schema80, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema81 = { title: "Schedule", description: "When it may show. Default: always.", type: "object", minProperties: 1, additionalProperties: !1, properties: { from: { $ref: "#/$defs/DateOrTime", description: "Not before this." }, to: { $ref: "#/$defs/DateOrTime", description: "Not after this; a date counts whole." } } }, schema82 = { title: "DateOrTime", description: "A date such as `2026-12-24` (midnight UTC at its start), or a time such as `2026-12-24T18:00+01:00`.", type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$" }, pattern17 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$", "u");
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern17.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$" }, schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$", parentSchema: schema82, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema82.type, parentSchema: schema82, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema81, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema81, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.from !== void 0 && (validate222(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length)), data.to !== void 0 && (validate222(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema81.type, parentSchema: schema81, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema83 = { title: "OfferVariant", description: "One way of saying it.", type: "object", required: ["id", "content"], additionalProperties: !1, properties: { id: { $ref: "model.schema.json#/$defs/Name", description: "Its name, recorded with each view. Unique in the offer." }, weight: { type: "number", minimum: 0, default: 1, description: "Its share among the variants." }, content: { $ref: "#/$defs/OfferContent" } } }, schema84 = { title: "OfferContent", description: "What is shown, always as text, never as HTML.", type: "object", minProperties: 1, additionalProperties: !1, properties: { heading: { type: "string", description: "Heading; also its accessible name." }, body: { type: "string", description: "A paragraph." }, points: { type: "array", items: { type: "string" }, description: "Benefits, as a list." }, image: { type: "string", minLength: 1, description: "Address of an image." }, imageAlt: { type: "string", description: "What the image shows. Default: empty, it is decoration." }, form: { type: "string", minLength: 1, description: "Name of a form in `forms`." }, coupon: { type: "string", minLength: 1, description: "Coupon code, with a button that copies it." }, countdown: { $ref: "#/$defs/DateOrTime", description: "End to count down to." }, cta: { $ref: "#/$defs/OfferCta" } } }, schema85 = { title: "OfferCta", description: "The call to action; following it accepts the offer.", type: "object", required: ["label"], additionalProperties: !1, properties: { label: { type: "string", minLength: 1, description: "Its text." }, href: { type: "string", minLength: 1, description: "Where it leads. Default: nowhere, it only accepts and closes." } } };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema85.required, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "label" || key0 === "href")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema85, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema85.properties.label, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, schema: schema85.properties.label.type, parentSchema: schema85.properties.label, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.href !== void 0) {
      let data1 = data.href;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err4 = { instancePath: instancePath + "/href", schemaPath: "#/properties/href/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema85.properties.href, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/href", schemaPath: "#/properties/href/type", keyword: "type", params: { type: "string" }, schema: schema85.properties.href.type, parentSchema: schema85.properties.href, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema85.type, parentSchema: schema85, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema84, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema84.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema84, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.heading.type, parentSchema: schema84.properties.heading, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.body !== void 0) {
      let data1 = data.body;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.body.type, parentSchema: schema84.properties.body, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.points !== void 0) {
      let data2 = data.points;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string") {
            let err4 = { instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.points.items.type, parentSchema: schema84.properties.points.items, data: data3 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, schema: schema84.properties.points.type, parentSchema: schema84.properties.points, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.image !== void 0) {
      let data4 = data.image;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err6 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema84.properties.image, data: data4 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.image.type, parentSchema: schema84.properties.image, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.imageAlt !== void 0) {
      let data5 = data.imageAlt;
      if (typeof data5 != "string") {
        let err8 = { instancePath: instancePath + "/imageAlt", schemaPath: "#/properties/imageAlt/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.imageAlt.type, parentSchema: schema84.properties.imageAlt, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.form !== void 0) {
      let data6 = data.form;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err9 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema84.properties.form, data: data6 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.form.type, parentSchema: schema84.properties.form, data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.coupon !== void 0) {
      let data7 = data.coupon;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          let err11 = { instancePath: instancePath + "/coupon", schemaPath: "#/properties/coupon/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema84.properties.coupon, data: data7 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/coupon", schemaPath: "#/properties/coupon/type", keyword: "type", params: { type: "string" }, schema: schema84.properties.coupon.type, parentSchema: schema84.properties.coupon, data: data7 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.countdown !== void 0 && (validate222(data.countdown, { instancePath: instancePath + "/countdown", parentData: data, parentDataProperty: "countdown", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length)), data.cta !== void 0 && (validate230(data.cta, { instancePath: instancePath + "/cta", parentData: data, parentDataProperty: "cta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema84.type, parentSchema: schema84, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema83.required, parentSchema: schema83, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, schema: schema83.required, parentSchema: schema83, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "weight" || key0 === "content")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema83, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && (validate196(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data.weight !== void 0) {
      let data1 = data.weight;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema83.properties.weight, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, schema: schema83.properties.weight.type, parentSchema: schema83.properties.weight, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.content !== void 0 && (validate228(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema83.type, parentSchema: schema83, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema78.required, parentSchema: schema78, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.display === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display" }, schema: schema78.required, parentSchema: schema78, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.variants === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variants" }, schema: schema78.required, parentSchema: schema78, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema78.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema78, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate196(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data.display !== void 0) {
      let data1 = data.display;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: "string" }, schema: schema78.properties.display.type, parentSchema: schema78.properties.display, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "modal" || data1 === "bar" || data1 === "slide-in" || data1 === "inline" || data1 === "landing")) {
        let err5 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/enum", keyword: "enum", params: { allowedValues: schema78.properties.display.enum }, schema: schema78.properties.display.enum, parentSchema: schema78.properties.display, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.priority !== void 0) {
      let data2 = data.priority;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "number" }, schema: schema78.properties.priority.type, parentSchema: schema78.properties.priority, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.trigger !== void 0 && (validate214(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors), errors = vErrors.length)), data.audience !== void 0 && (validate202(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data.pages !== void 0) {
      let data5 = data.pages;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err7 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema78.properties.pages, data: data5 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err8 = { instancePath: instancePath + "/pages/" + i0, schemaPath: "#/properties/pages/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema78.properties.pages.items, data: data6 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/pages/" + i0, schemaPath: "#/properties/pages/items/type", keyword: "type", params: { type: "string" }, schema: schema78.properties.pages.items.type, parentSchema: schema78.properties.pages.items, data: data6 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "array" }, schema: schema78.properties.pages.type, parentSchema: schema78.properties.pages, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.frequency !== void 0 && (validate219(data.frequency, { instancePath: instancePath + "/frequency", parentData: data, parentDataProperty: "frequency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length)), data.schedule !== void 0 && (validate221(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length)), data.variants !== void 0) {
      let data9 = data.variants;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          let err11 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema78.properties.variants, data: data9 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate226(data9[i1], { instancePath: instancePath + "/variants/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, schema: schema78.properties.variants.type, parentSchema: schema78.properties.variants, data: data9 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema78.type, parentSchema: schema78, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^\\s*([+-]?\\.?[A-Za-z0-9]+(\\s+|$))*$", "u"), pattern14 = new RegExp("^\\s*[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)(\\s+[0-9]+)?\\s*$", "u"), pattern18 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.site !== void 0 && (validate108(data.site, { instancePath: instancePath + "/site", parentData: data, parentDataProperty: "site", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data.endpoint !== void 0) {
      let data2 = data.endpoint, _errs6 = errors, valid1 = !1, _errs7 = errors;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err2 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.endpoint.anyOf[0], data: data2 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.endpoint.anyOf[0].type, parentSchema: schema19.properties.endpoint.anyOf[0], data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate110(data2[i0], { instancePath: instancePath + "/endpoint/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.endpoint.anyOf[1].type, parentSchema: schema19.properties.endpoint.anyOf[1], data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/anyOf", keyword: "anyOf", params: {}, schema: schema19.properties.endpoint.anyOf, parentSchema: schema19.properties.endpoint, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.format !== void 0 && (validate111(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.config !== void 0) {
      let data5 = data.config;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err6 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.config, data: data5 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.config.type, parentSchema: schema19.properties.config, data: data5 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.track !== void 0) {
      let data6 = data.track;
      if (typeof data6 == "string") {
        if (!pattern7.test(data6)) {
          let err8 = { instancePath: instancePath + "/track", schemaPath: "#/properties/track/pattern", keyword: "pattern", params: { pattern: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$" }, schema: "^\\s*(-?(all|page_view|engagement|view|cta_click|download|outbound_click|search|video|form_view|form_start|form_error|form_abandon|form_submit|offer_view|offer_accept|offer_dismiss|product_use|identify|consent|web_vital|lead_qualified|custom)(\\s+|$))*$", parentSchema: schema19.properties.track, data: data6 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/track", schemaPath: "#/properties/track/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.track.type, parentSchema: schema19.properties.track, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.consent !== void 0) {
      let data7 = data.consent;
      if (typeof data7 != "string") {
        let err10 = { instancePath: instancePath + "/consent", schemaPath: "#/properties/consent/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.consent.type, parentSchema: schema19.properties.consent, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data7 === "granted" || data7 === "required")) {
        let err11 = { instancePath: instancePath + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: schema19.properties.consent.enum }, schema: schema19.properties.consent.enum, parentSchema: schema19.properties.consent, data: data7 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.signals !== void 0) {
      let data8 = data.signals;
      if (typeof data8 != "string") {
        let err12 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.signals.type, parentSchema: schema19.properties.signals, data: data8 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data8 === "gpc" || data8 === "dnt" || data8 === "gpc dnt" || data8 === "dnt gpc" || data8 === "none")) {
        let err13 = { instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/enum", keyword: "enum", params: { allowedValues: schema19.properties.signals.enum }, schema: schema19.properties.signals.enum, parentSchema: schema19.properties.signals, data: data8 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.storage !== void 0) {
      let data9 = data.storage;
      if (typeof data9 != "string") {
        let err14 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.storage.type, parentSchema: schema19.properties.storage, data: data9 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data9 === "persistent" || data9 === "session" || data9 === "none")) {
        let err15 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/enum", keyword: "enum", params: { allowedValues: schema19.properties.storage.enum }, schema: schema19.properties.storage.enum, parentSchema: schema19.properties.storage, data: data9 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.cookieDomain !== void 0) {
      let data10 = data.cookieDomain;
      if (typeof data10 == "string") {
        if (func2(data10) < 1) {
          let err16 = { instancePath: instancePath + "/cookieDomain", schemaPath: "#/properties/cookieDomain/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.cookieDomain, data: data10 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/cookieDomain", schemaPath: "#/properties/cookieDomain/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.cookieDomain.type, parentSchema: schema19.properties.cookieDomain, data: data10 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.downloads !== void 0) {
      let data11 = data.downloads;
      if (typeof data11 == "string") {
        if (!pattern9.test(data11)) {
          let err18 = { instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/pattern", keyword: "pattern", params: { pattern: "^\\s*([+-]?\\.?[A-Za-z0-9]+(\\s+|$))*$" }, schema: "^\\s*([+-]?\\.?[A-Za-z0-9]+(\\s+|$))*$", parentSchema: schema19.properties.downloads, data: data11 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/downloads", schemaPath: "#/properties/downloads/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.downloads.type, parentSchema: schema19.properties.downloads, data: data11 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.hashRoutes !== void 0 && (validate121(data.hashRoutes, { instancePath: instancePath + "/hashRoutes", parentData: data, parentDataProperty: "hashRoutes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.exclude !== void 0) {
      let data13 = data.exclude;
      if (typeof data13 != "string") {
        let err20 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.exclude.type, parentSchema: schema19.properties.exclude, data: data13 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.sessionTimeout !== void 0 && (validate186(data.sessionTimeout, { instancePath: instancePath + "/sessionTimeout", parentData: data, parentDataProperty: "sessionTimeout", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length)), data.retention !== void 0) {
      let data15 = data.retention;
      if (typeof data15 == "string") {
        if (!pattern14.test(data15)) {
          let err21 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/pattern", keyword: "pattern", params: { pattern: "^\\s*[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)(\\s+[0-9]+)?\\s*$" }, schema: "^\\s*[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)(\\s+[0-9]+)?\\s*$", parentSchema: schema19.properties.retention, data: data15 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.retention.type, parentSchema: schema19.properties.retention, data: data15 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.flushInterval !== void 0 && (validate186(data.flushInterval, { instancePath: instancePath + "/flushInterval", parentData: data, parentDataProperty: "flushInterval", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length)), data.batchSize !== void 0) {
      let data17 = data.batchSize;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err23 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.batchSize.type, parentSchema: schema19.properties.batchSize, data: data17 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && (data17 < 1 || isNaN(data17))) {
        let err24 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.batchSize, data: data17 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.contentType !== void 0 && (validate115(data.contentType, { instancePath: instancePath + "/contentType", parentData: data, parentDataProperty: "contentType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.headers !== void 0 && (validate113(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.credentials !== void 0 && (validate117(data.credentials, { instancePath: instancePath + "/credentials", parentData: data, parentDataProperty: "credentials", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.beforeSend !== void 0) {
      let data21 = data.beforeSend;
      if (typeof data21 == "string") {
        if (func2(data21) < 1) {
          let err25 = { instancePath: instancePath + "/beforeSend", schemaPath: "#/properties/beforeSend/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.beforeSend, data: data21 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/beforeSend", schemaPath: "#/properties/beforeSend/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.beforeSend.type, parentSchema: schema19.properties.beforeSend, data: data21 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.redact !== void 0 && (validate121(data.redact, { instancePath: instancePath + "/redact", parentData: data, parentDataProperty: "redact", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.scoring !== void 0) {
      let data23 = data.scoring, _errs43 = errors, valid4 = !1, _errs44 = errors;
      validate193(data23, { instancePath: instancePath + "/scoring", parentData: data, parentDataProperty: "scoring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
      var _valid1 = _errs44 === errors;
      valid4 = valid4 || _valid1;
      let _errs45 = errors;
      validate123(data23, { instancePath: instancePath + "/scoring", parentData: data, parentDataProperty: "scoring", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
      var _valid1 = _errs45 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
      else {
        let err27 = { instancePath: instancePath + "/scoring", schemaPath: "#/properties/scoring/anyOf", keyword: "anyOf", params: {}, schema: schema19.properties.scoring.anyOf, parentSchema: schema19.properties.scoring, data: data23 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.forms !== void 0) {
      let data24 = data.forms;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key1 in data24) {
          let _errs48 = errors;
          validate196(key1, { instancePath: instancePath + "/forms", parentData: data24, parentDataProperty: "forms", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
          var valid5 = _errs48 === errors;
          if (!valid5) {
            let err28 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema19.properties.forms.propertyNames, parentSchema: schema19.properties.forms, data: data24 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        for (let key2 in data24)
          validate198(data24[key2], { instancePath: instancePath + "/forms/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data24, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.forms.type, parentSchema: schema19.properties.forms, data: data24 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.offers !== void 0) {
      let data26 = data.offers;
      if (Array.isArray(data26)) {
        let len1 = data26.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate212(data26[i1], { instancePath: instancePath + "/offers/" + i1, parentData: data26, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.offers.type, parentSchema: schema19.properties.offers, data: data26 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data28 = data.locale;
      if (typeof data28 == "string") {
        if (!pattern18.test(data28)) {
          let err31 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, schema: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", parentSchema: schema19.properties.locale, data: data28 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.locale.type, parentSchema: schema19.properties.locale, data: data28 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    data.test !== void 0 && (validate121(data.test, { instancePath: instancePath + "/test", parentData: data, parentDataProperty: "test", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.debug !== void 0 && (validate121(data.debug, { instancePath: instancePath + "/debug", parentData: data, parentDataProperty: "debug", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var model = validate123;
export {
  config,
  model
};
