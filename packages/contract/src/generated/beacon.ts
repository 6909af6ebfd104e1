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
var batch = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leadline.example/schema/v1/batch.schema.json", title: "Batch", description: "The body of one beacon: some interactions of one visitor, and how the visitor stood when it was sent. Additions are made within `v: 1`, so readers ignore what they do not know.", type: "object", required: ["v", "site", "batch", "sentAt", "visitor", "events"], properties: { v: { const: 1, description: "Version of this format." }, site: { $ref: "#/$defs/SiteKey" }, batch: { $ref: "interaction.schema.json#/$defs/Id", description: "Id of this batch. A retry of the same batch may carry the same id." }, sentAt: { $ref: "interaction.schema.json#/$defs/Instant", description: "When it was sent, by the sender's clock: with the time of arrival it tells how wrong that clock is." }, sdk: { type: "string", maxLength: 100, description: "What made it, as `name/version`, for example `leadline/1.0.0`." }, test: { type: "boolean", default: !1, description: "True for traffic that is not real: local hosts and test runs." }, visitor: { $ref: "#/$defs/Visitor" }, consent: { $ref: "#/$defs/Consent" }, attribution: { $ref: "#/$defs/Attribution" }, lead: { $ref: "#/$defs/Lead" }, ledger: { $ref: "#/$defs/LedgerCounts" }, events: { type: "array", items: { $ref: "interaction.schema.json" }, description: "The interactions, oldest first. Leadline sends at most 50 and 60,000 bytes at once." } }, $defs: { SiteKey: { title: "SiteKey", description: "Key of the site, as the collector knows it. By default the page's host name.", type: "string", minLength: 1, maxLength: 253 }, Consent: { title: "Consent", description: "`granted`: given, or not asked for. `denied`: refused, or a privacy signal counts as refusal. `required`: asked for and not answered yet.", type: "string", enum: ["granted", "denied", "required"] }, Visitor: { title: "Visitor", description: "The browser that did these things.", type: "object", required: ["id"], properties: { id: { description: "Id of the visitor. Null when nothing may be stored (`storage: none`) or consent is missing.", anyOf: [{ $ref: "interaction.schema.json#/$defs/Id" }, { type: "null" }] }, firstSeenAt: { $ref: "interaction.schema.json#/$defs/Instant", description: "When this browser was first seen. Absent when nothing is stored." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "All that is known about the visitor, for example `email` and `company`." } } }, Attribution: { title: "Attribution", description: "Where the visitor came from. A direct visit does not replace the last touch.", type: "object", properties: { first: { $ref: "interaction.schema.json#/$defs/Touch", description: "The first touch. It never changes." }, last: { $ref: "interaction.schema.json#/$defs/Touch", description: "The latest touch that was not a direct visit." } } }, Qualification: { title: "Qualification", description: "A qualification that the lead holds.", type: "object", required: ["as", "since"], properties: { as: { type: "string", minLength: 1, maxLength: 64, description: "Its name in the model: `mql`, `sql`, `pql`, `service` \u2026" }, since: { $ref: "interaction.schema.json#/$defs/Instant", description: "When it was reached." } } }, Reason: { title: "Reason", description: "What one rule gives to the score now.", type: "object", required: ["rule", "points", "times"], properties: { rule: { type: "string", minLength: 1, maxLength: 64, description: "Id of the rule in the model." }, points: { type: "number", description: "Points it gives now, after decay and caps." }, times: { type: "integer", minimum: 0, description: "How often it gave points." } } }, Lead: { title: "Lead", description: "A visitor's score, qualification and traits at one moment. Scores are whole numbers.", type: "object", required: ["score", "engagement", "fit", "grade", "funnel", "qualified", "model"], properties: { score: { type: "number", description: "Sum of all scores." }, engagement: { type: "number", description: "The score `engagement`: what the visitor did." }, fit: { type: "number", description: "The score `fit`: who the visitor is." }, grade: { type: ["string", "null"], maxLength: 64, description: "The grade reached; null below every threshold." }, funnel: { type: "string", minLength: 1, maxLength: 64, description: "Furthest funnel stage: `attraction`, `engagement`, `conversion`, or the model's own." }, qualified: { type: "array", items: { $ref: "#/$defs/Qualification" }, description: "Qualifications held, in the order reached." }, model: { type: "string", minLength: 1, maxLength: 100, description: "Model that gave these figures, as `id@version`, for example `b2b-saas@3`." }, reasons: { type: "array", items: { $ref: "#/$defs/Reason" }, description: "What the score is made of. In beacons; the page's `lead()` leaves it to `explain()`." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "What is known about the visitor. In the page's `lead()`; beacons have it in `visitor`." }, attribution: { $ref: "#/$defs/Attribution", description: "Where the visitor came from. In the page's `lead()`; beacons have it beside the lead." } } }, LedgerCounts: { title: "LedgerCounts", description: "What the sender's ledger holds, so that a receiver can tell whether anything is missing.", type: "object", required: ["recorded", "pending"], properties: { recorded: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Interactions recorded since the ledger began." }, pending: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Of these, not yet answered for, this batch included." } } }, Erase: { title: "Erase", description: "Sent to every endpoint in place of a batch when a visitor asks to be forgotten.", type: "object", required: ["erase"], properties: { v: { const: 1, description: "Version of this format." }, site: { $ref: "#/$defs/SiteKey" }, erase: { $ref: "interaction.schema.json#/$defs/Id", description: "Id of the visitor of whom nothing may be kept." } } } } }, schema20 = { title: "SiteKey", description: "Key of the site, as the collector knows it. By default the page's host name.", type: "string", minLength: 1, maxLength: 253 }, func1 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 253) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 }, schema: 253, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "Id", description: "An opaque identifier: 1 to 64 letters, digits, `-` or `_`. A UUID is one.", type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, pattern3 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema24 = { title: "Instant", description: "A moment in UTC as ISO 8601 writes it, for example `2026-11-21T23:10:00.123Z`.", type: "string", pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }, pattern4 = new RegExp("^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }, schema: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema32 = { title: "Visitor", description: "The browser that did these things.", type: "object", required: ["id"], properties: { id: { description: "Id of the visitor. Null when nothing may be stored (`storage: none`) or consent is missing.", anyOf: [{ $ref: "interaction.schema.json#/$defs/Id" }, { type: "null" }] }, firstSeenAt: { $ref: "interaction.schema.json#/$defs/Instant", description: "When this browser was first seen. Absent when nothing is stored." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "All that is known about the visitor, for example `email` and `company`." } } }, schema26 = { title: "Scalars", description: "Plain values by name. Nothing is nested.", type: "object", additionalProperties: { $ref: "#/$defs/Scalar" } }, schema27 = { title: "Scalar", description: "A plain value. Leadline cuts text at 1,000 characters; no text may exceed an interaction's 60,000 bytes.", type: ["string", "number", "boolean"], maxLength: 6e4 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type }, schema: schema27.type, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func1(data) > 6e4) {
    let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate67(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate76(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      let _errs4 = errors;
      if (data0 !== null) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema32.properties.id.anyOf[1].type, parentSchema: schema32.properties.id.anyOf[1], data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf", keyword: "anyOf", params: {}, schema: schema32.properties.id.anyOf, parentSchema: schema32.properties.id, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.firstSeenAt !== void 0 && (validate78(data.firstSeenAt, { instancePath: instancePath + "/firstSeenAt", parentData: data, parentDataProperty: "firstSeenAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.traits !== void 0 && (validate83(data.traits, { instancePath: instancePath + "/traits", parentData: data, parentDataProperty: "traits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { id: !0, firstSeenAt: !0, traits: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema34 = { title: "Consent", description: "`granted`: given, or not asked for. `denied`: refused, or a privacy signal counts as refusal. `required`: asked for and not answered yet.", type: "string", enum: ["granted", "denied", "required"] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "granted" || data === "denied" || data === "required")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum }, schema: schema34.enum, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { title: "Attribution", description: "Where the visitor came from. A direct visit does not replace the last touch.", type: "object", properties: { first: { $ref: "interaction.schema.json#/$defs/Touch", description: "The first touch. It never changes." }, last: { $ref: "interaction.schema.json#/$defs/Touch", description: "The latest touch that was not a direct visit." } } }, schema29 = { title: "Touch", description: "Where a visitor came from, once. Every part is optional: what is not known is left out.", type: "object", properties: { channel: { type: "string", maxLength: 1e3, description: "GA4 default channel group, as GA4 spells it: `Organic Search`, `Paid Social`, `Email`, `Direct` \u2026 Source: support.google.com/analytics/answer/9756891." }, motion: { type: "string", enum: ["inbound", "outbound", "referral"], description: "`outbound` for e-mail, SMS, push and post; `referral` for referrals and affiliates; else `inbound`." }, source: { type: "string", maxLength: 1e3, description: "`utm_source`, or the referring host." }, medium: { type: "string", maxLength: 1e3, description: "`utm_medium`, or what the referrer implies." }, campaign: { type: "string", maxLength: 1e3, description: "`utm_campaign`." }, term: { type: "string", maxLength: 1e3, description: "`utm_term`." }, content: { type: "string", maxLength: 1e3, description: "`utm_content`." }, clickId: { type: "string", maxLength: 1e3, description: "The advertiser's click id (`gclid`, `fbclid`, `msclkid` \u2026) as it was in the address." }, referrer: { type: "string", maxLength: 6e4, description: "Address of the referring page." }, landing: { type: "string", maxLength: 6e4, description: "Address of the first page seen." }, at: { $ref: "#/$defs/Instant", description: "When the visitor arrived." } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }, schema: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel !== void 0) {
      let data0 = data.channel;
      if (typeof data0 == "string") {
        if (func1(data0) > 1e3) {
          let err0 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.channel, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.channel.type, parentSchema: schema29.properties.channel, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.motion !== void 0) {
      let data1 = data.motion;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/motion", schemaPath: "#/properties/motion/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.motion.type, parentSchema: schema29.properties.motion, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "inbound" || data1 === "outbound" || data1 === "referral")) {
        let err3 = { instancePath: instancePath + "/motion", schemaPath: "#/properties/motion/enum", keyword: "enum", params: { allowedValues: schema29.properties.motion.enum }, schema: schema29.properties.motion.enum, parentSchema: schema29.properties.motion, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 == "string") {
        if (func1(data2) > 1e3) {
          let err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.source, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.source.type, parentSchema: schema29.properties.source, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.medium !== void 0) {
      let data3 = data.medium;
      if (typeof data3 == "string") {
        if (func1(data3) > 1e3) {
          let err6 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.medium, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.medium.type, parentSchema: schema29.properties.medium, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.campaign !== void 0) {
      let data4 = data.campaign;
      if (typeof data4 == "string") {
        if (func1(data4) > 1e3) {
          let err8 = { instancePath: instancePath + "/campaign", schemaPath: "#/properties/campaign/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.campaign, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/campaign", schemaPath: "#/properties/campaign/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.campaign.type, parentSchema: schema29.properties.campaign, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.term !== void 0) {
      let data5 = data.term;
      if (typeof data5 == "string") {
        if (func1(data5) > 1e3) {
          let err10 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.term, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.term.type, parentSchema: schema29.properties.term, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.content !== void 0) {
      let data6 = data.content;
      if (typeof data6 == "string") {
        if (func1(data6) > 1e3) {
          let err12 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.content, data: data6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.content.type, parentSchema: schema29.properties.content, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.clickId !== void 0) {
      let data7 = data.clickId;
      if (typeof data7 == "string") {
        if (func1(data7) > 1e3) {
          let err14 = { instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.clickId, data: data7 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.clickId.type, parentSchema: schema29.properties.clickId, data: data7 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.referrer !== void 0) {
      let data8 = data.referrer;
      if (typeof data8 == "string") {
        if (func1(data8) > 6e4) {
          let err16 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema29.properties.referrer, data: data8 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.referrer.type, parentSchema: schema29.properties.referrer, data: data8 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.landing !== void 0) {
      let data9 = data.landing;
      if (typeof data9 == "string") {
        if (func1(data9) > 6e4) {
          let err18 = { instancePath: instancePath + "/landing", schemaPath: "#/properties/landing/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema29.properties.landing, data: data9 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/landing", schemaPath: "#/properties/landing/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.landing.type, parentSchema: schema29.properties.landing, data: data9 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.at !== void 0 && (validate60(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { channel: !0, motion: !0, source: !0, medium: !0, campaign: !0, term: !0, content: !0, clickId: !0, referrer: !0, landing: !0, at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.first !== void 0 && (validate90(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.last !== void 0 && (validate90(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { first: !0, last: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema37 = { title: "Lead", description: "A visitor's score, qualification and traits at one moment. Scores are whole numbers.", type: "object", required: ["score", "engagement", "fit", "grade", "funnel", "qualified", "model"], properties: { score: { type: "number", description: "Sum of all scores." }, engagement: { type: "number", description: "The score `engagement`: what the visitor did." }, fit: { type: "number", description: "The score `fit`: who the visitor is." }, grade: { type: ["string", "null"], maxLength: 64, description: "The grade reached; null below every threshold." }, funnel: { type: "string", minLength: 1, maxLength: 64, description: "Furthest funnel stage: `attraction`, `engagement`, `conversion`, or the model's own." }, qualified: { type: "array", items: { $ref: "#/$defs/Qualification" }, description: "Qualifications held, in the order reached." }, model: { type: "string", minLength: 1, maxLength: 100, description: "Model that gave these figures, as `id@version`, for example `b2b-saas@3`." }, reasons: { type: "array", items: { $ref: "#/$defs/Reason" }, description: "What the score is made of. In beacons; the page's `lead()` leaves it to `explain()`." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "What is known about the visitor. In the page's `lead()`; beacons have it in `visitor`." }, attribution: { $ref: "#/$defs/Attribution", description: "Where the visitor came from. In the page's `lead()`; beacons have it beside the lead." } } }, schema38 = { title: "Qualification", description: "A qualification that the lead holds.", type: "object", required: ["as", "since"], properties: { as: { type: "string", minLength: 1, maxLength: 64, description: "Its name in the model: `mql`, `sql`, `pql`, `service` \u2026" }, since: { $ref: "interaction.schema.json#/$defs/Instant", description: "When it was reached." } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.as === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.since === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.as !== void 0) {
      let data0 = data.as;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err2 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema38.properties.as, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema38.properties.as, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.as.type, parentSchema: schema38.properties.as, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.since !== void 0 && (validate78(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { as: !0, since: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema39 = { title: "Reason", description: "What one rule gives to the score now.", type: "object", required: ["rule", "points", "times"], properties: { rule: { type: "string", minLength: 1, maxLength: 64, description: "Id of the rule in the model." }, points: { type: "number", description: "Points it gives now, after decay and caps." }, times: { type: "integer", minimum: 0, description: "How often it gave points." } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.points === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.times === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema39.properties.rule, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39.properties.rule, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.rule.type, parentSchema: schema39.properties.rule, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "number" }, schema: schema39.properties.points.type, parentSchema: schema39.properties.points, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.times !== void 0) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: schema39.properties.times.type, parentSchema: schema39.properties.times, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39.properties.times, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { rule: !0, points: !0, times: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.score === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.engagement === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engagement" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fit" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.grade === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grade" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.funnel === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funnel" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.qualified === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "qualified" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.model === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.score !== void 0) {
      let data0 = data.score;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, schema: schema37.properties.score.type, parentSchema: schema37.properties.score, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.engagement !== void 0) {
      let data1 = data.engagement;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err8 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/type", keyword: "type", params: { type: "number" }, schema: schema37.properties.engagement.type, parentSchema: schema37.properties.engagement, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.fit !== void 0) {
      let data2 = data.fit;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/type", keyword: "type", params: { type: "number" }, schema: schema37.properties.fit.type, parentSchema: schema37.properties.fit, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.grade !== void 0) {
      let data3 = data.grade;
      if (typeof data3 != "string" && data3 !== null) {
        let err10 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: schema37.properties.grade.type }, schema: schema37.properties.grade.type, parentSchema: schema37.properties.grade, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string" && func1(data3) > 64) {
        let err11 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema37.properties.grade, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.funnel !== void 0) {
      let data4 = data.funnel;
      if (typeof data4 == "string") {
        if (func1(data4) > 64) {
          let err12 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema37.properties.funnel, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func1(data4) < 1) {
          let err13 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.properties.funnel, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.funnel.type, parentSchema: schema37.properties.funnel, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.qualified !== void 0) {
      let data5 = data.qualified;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate96(data5[i0], { instancePath: instancePath + "/qualified/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/qualified", schemaPath: "#/properties/qualified/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.qualified.type, parentSchema: schema37.properties.qualified, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.model !== void 0) {
      let data7 = data.model;
      if (typeof data7 == "string") {
        if (func1(data7) > 100) {
          let err16 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema37.properties.model, data: data7 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func1(data7) < 1) {
          let err17 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema37.properties.model, data: data7 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.model.type, parentSchema: schema37.properties.model, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data8 = data.reasons;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate99(data8[i1], { instancePath: instancePath + "/reasons/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.reasons.type, parentSchema: schema37.properties.reasons, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.traits !== void 0 && (validate83(data.traits, { instancePath: instancePath + "/traits", parentData: data, parentDataProperty: "traits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.attribution !== void 0 && (validate89(data.attribution, { instancePath: instancePath + "/attribution", parentData: data, parentDataProperty: "attribution", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { score: !0, engagement: !0, fit: !0, grade: !0, funnel: !0, qualified: !0, model: !0, reasons: !0, traits: !0, attribution: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { title: "LedgerCounts", description: "What the sender's ledger holds, so that a receiver can tell whether anything is missing.", type: "object", required: ["recorded", "pending"], properties: { recorded: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Interactions recorded since the ledger began." }, pending: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Of these, not yet answered for, this batch included." } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recorded === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pending === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pending" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.recorded !== void 0) {
      let data0 = data.recorded;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "integer" }, schema: schema40.properties.recorded.type, parentSchema: schema40.properties.recorded, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema40.properties.recorded, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema40.properties.recorded, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.pending !== void 0) {
      let data1 = data.pending;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "integer" }, schema: schema40.properties.pending.type, parentSchema: schema40.properties.pending, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema40.properties.pending, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema40.properties.pending, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { recorded: !0, pending: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema21 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leadline.example/schema/v1/interaction.schema.json", title: "Interaction", description: "One thing that one visitor did. It never changes once recorded: repeats of the same id are the same interaction.", type: "object", required: ["id", "type", "at", "n", "visit", "session", "page", "data", "points", "score"], properties: { id: { $ref: "#/$defs/Id", description: "Identifies this interaction for good: the key by which repeats are dropped. Leadline's own are UUIDv7." }, type: { $ref: "#/$defs/InteractionType" }, name: { type: "string", minLength: 1, maxLength: 1e3, description: "Name given to `track(name)`. Present exactly when `type` is `custom`." }, at: { $ref: "#/$defs/Instant", description: "When it happened, by the visitor's clock." }, n: { type: "integer", minimum: 1, maximum: 2147483647, description: "1, 2, 3 \u2026 within its visit, without gaps: a missing number is a lost interaction." }, visit: { $ref: "#/$defs/Id", description: "Id of the visit: one page being looked at, from page view to leaving." }, session: { $ref: "#/$defs/Id", description: "Id of the session: visits without a gap longer than `sessionTimeout`." }, page: { $ref: "#/$defs/Page" }, data: { $ref: "#/$defs/Scalars", description: "What is particular to this type, and the author's own props. `{}` when there is nothing." }, fields: { type: "object", additionalProperties: { $ref: "#/$defs/FieldValue" }, description: "What the visitor entered, by field name. Only on `form_submit`; never passwords or card data." }, traits: { $ref: "#/$defs/Scalars", description: "What this interaction taught about the visitor. On `identify` and `form_submit`." }, touch: { $ref: "#/$defs/Touch", description: "Where the visitor came from. On the page view that begins a session or brings a campaign." }, override: { type: "number", description: "Points from `data-lead-points`, in place of what the model's rules give." }, points: { type: "number", description: "Points the model gave for it, before any cap or decay. 0 if it gave nothing." }, score: { type: "number", description: "The lead's score just after it, as the sender saw it." } }, allOf: [{ if: { required: ["type"], properties: { type: { const: "custom" } } }, then: { required: ["name"] } }, { if: { required: ["fields"] }, then: { properties: { type: { const: "form_submit", description: "Only a `form_submit` may have `fields`." } } } }], $defs: { Id: { title: "Id", description: "An opaque identifier: 1 to 64 letters, digits, `-` or `_`. A UUID is one.", type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" }, Instant: { title: "Instant", description: "A moment in UTC as ISO 8601 writes it, for example `2026-11-21T23:10:00.123Z`.", type: "string", pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }, InteractionType: { title: "InteractionType", description: "What kind of thing the visitor did.", type: "string", enum: ["page_view", "engagement", "view", "cta_click", "download", "outbound_click", "search", "video", "form_view", "form_start", "form_error", "form_abandon", "form_submit", "offer_view", "offer_accept", "offer_dismiss", "product_use", "identify", "consent", "web_vital", "lead_qualified", "custom"] }, Scalar: { title: "Scalar", description: "A plain value. Leadline cuts text at 1,000 characters; no text may exceed an interaction's 60,000 bytes.", type: ["string", "number", "boolean"], maxLength: 6e4 }, Scalars: { title: "Scalars", description: "Plain values by name. Nothing is nested.", type: "object", additionalProperties: { $ref: "#/$defs/Scalar" } }, FieldValue: { title: "FieldValue", description: "What one form field held: text, a list for a multiple choice, a boolean for a checkbox.", anyOf: [{ type: "string", maxLength: 6e4 }, { type: "array", items: { type: "string", maxLength: 6e4 } }, { type: "boolean" }] }, Page: { title: "Page", description: "The page it happened on.", type: "object", required: ["url", "path", "title", "referrer"], properties: { url: { type: "string", maxLength: 6e4, description: "Address of the page, with e-mail addresses and secret-looking parameters taken out." }, path: { type: "string", maxLength: 6e4, description: "Path of `url`, without query and fragment, for example `/pricing`." }, title: { type: "string", maxLength: 6e4, description: "`document.title` at that moment." }, referrer: { type: "string", maxLength: 6e4, description: "Address the visitor came from; empty when there was none or it may not be told." } } }, Touch: { title: "Touch", description: "Where a visitor came from, once. Every part is optional: what is not known is left out.", type: "object", properties: { channel: { type: "string", maxLength: 1e3, description: "GA4 default channel group, as GA4 spells it: `Organic Search`, `Paid Social`, `Email`, `Direct` \u2026 Source: support.google.com/analytics/answer/9756891." }, motion: { type: "string", enum: ["inbound", "outbound", "referral"], description: "`outbound` for e-mail, SMS, push and post; `referral` for referrals and affiliates; else `inbound`." }, source: { type: "string", maxLength: 1e3, description: "`utm_source`, or the referring host." }, medium: { type: "string", maxLength: 1e3, description: "`utm_medium`, or what the referrer implies." }, campaign: { type: "string", maxLength: 1e3, description: "`utm_campaign`." }, term: { type: "string", maxLength: 1e3, description: "`utm_term`." }, content: { type: "string", maxLength: 1e3, description: "`utm_content`." }, clickId: { type: "string", maxLength: 1e3, description: "The advertiser's click id (`gclid`, `fbclid`, `msclkid` \u2026) as it was in the address." }, referrer: { type: "string", maxLength: 6e4, description: "Address of the referring page." }, landing: { type: "string", maxLength: 6e4, description: "Address of the first page seen." }, at: { $ref: "#/$defs/Instant", description: "When the visitor arrived." } } } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "InteractionType", description: "What kind of thing the visitor did.", type: "string", enum: ["page_view", "engagement", "view", "cta_click", "download", "outbound_click", "search", "video", "form_view", "form_start", "form_error", "form_abandon", "form_submit", "offer_view", "offer_accept", "offer_dismiss", "product_use", "identify", "consent", "web_vital", "lead_qualified", "custom"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "page_view" || data === "engagement" || data === "view" || data === "cta_click" || data === "download" || data === "outbound_click" || data === "search" || data === "video" || data === "form_view" || data === "form_start" || data === "form_error" || data === "form_abandon" || data === "form_submit" || data === "offer_view" || data === "offer_accept" || data === "offer_dismiss" || data === "product_use" || data === "identify" || data === "consent" || data === "web_vital" || data === "lead_qualified" || data === "custom")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, schema: schema23.enum, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema25 = { title: "Page", description: "The page it happened on.", type: "object", required: ["url", "path", "title", "referrer"], properties: { url: { type: "string", maxLength: 6e4, description: "Address of the page, with e-mail addresses and secret-looking parameters taken out." }, path: { type: "string", maxLength: 6e4, description: "Path of `url`, without query and fragment, for example `/pricing`." }, title: { type: "string", maxLength: 6e4, description: "`document.title` at that moment." }, referrer: { type: "string", maxLength: 6e4, description: "Address the visitor came from; empty when there was none or it may not be told." } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.referrer === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referrer" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (func1(data0) > 6e4) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema25.properties.url, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.url.type, parentSchema: schema25.properties.url, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func1(data1) > 6e4) {
          let err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema25.properties.path, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.path.type, parentSchema: schema25.properties.path, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (func1(data2) > 6e4) {
          let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema25.properties.title, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.title.type, parentSchema: schema25.properties.title, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.referrer !== void 0) {
      let data3 = data.referrer;
      if (typeof data3 == "string") {
        if (func1(data3) > 6e4) {
          let err10 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema25.properties.referrer, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.referrer.type, parentSchema: schema25.properties.referrer, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { url: !0, path: !0, title: !0, referrer: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate67(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema28 = { title: "FieldValue", description: "What one form field held: text, a list for a multiple choice, a boolean for a checkbox.", anyOf: [{ type: "string", maxLength: 6e4 }, { type: "array", items: { type: "string", maxLength: 6e4 } }, { type: "boolean" }] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func1(data) > 6e4) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema28.anyOf[0], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema28.anyOf[0].type, parentSchema: schema28.anyOf[0], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func1(data0) > 6e4) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema28.anyOf[1].items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: schema28.anyOf[1].items.type, parentSchema: schema28.anyOf[1].items, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema28.anyOf[1].type, parentSchema: schema28.anyOf[1], data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  let _errs7 = errors;
  if (typeof data != "boolean") {
    let err5 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "boolean" }, schema: schema28.anyOf[2].type, parentSchema: schema28.anyOf[2], data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs7 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema28.anyOf, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate70.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel !== void 0) {
      let data0 = data.channel;
      if (typeof data0 == "string") {
        if (func1(data0) > 1e3) {
          let err0 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.channel, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.channel.type, parentSchema: schema29.properties.channel, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.motion !== void 0) {
      let data1 = data.motion;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/motion", schemaPath: "#/properties/motion/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.motion.type, parentSchema: schema29.properties.motion, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "inbound" || data1 === "outbound" || data1 === "referral")) {
        let err3 = { instancePath: instancePath + "/motion", schemaPath: "#/properties/motion/enum", keyword: "enum", params: { allowedValues: schema29.properties.motion.enum }, schema: schema29.properties.motion.enum, parentSchema: schema29.properties.motion, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 == "string") {
        if (func1(data2) > 1e3) {
          let err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.source, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.source.type, parentSchema: schema29.properties.source, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.medium !== void 0) {
      let data3 = data.medium;
      if (typeof data3 == "string") {
        if (func1(data3) > 1e3) {
          let err6 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.medium, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.medium.type, parentSchema: schema29.properties.medium, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.campaign !== void 0) {
      let data4 = data.campaign;
      if (typeof data4 == "string") {
        if (func1(data4) > 1e3) {
          let err8 = { instancePath: instancePath + "/campaign", schemaPath: "#/properties/campaign/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.campaign, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/campaign", schemaPath: "#/properties/campaign/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.campaign.type, parentSchema: schema29.properties.campaign, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.term !== void 0) {
      let data5 = data.term;
      if (typeof data5 == "string") {
        if (func1(data5) > 1e3) {
          let err10 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.term, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.term.type, parentSchema: schema29.properties.term, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.content !== void 0) {
      let data6 = data.content;
      if (typeof data6 == "string") {
        if (func1(data6) > 1e3) {
          let err12 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.content, data: data6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.content.type, parentSchema: schema29.properties.content, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.clickId !== void 0) {
      let data7 = data.clickId;
      if (typeof data7 == "string") {
        if (func1(data7) > 1e3) {
          let err14 = { instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.clickId, data: data7 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.clickId.type, parentSchema: schema29.properties.clickId, data: data7 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.referrer !== void 0) {
      let data8 = data.referrer;
      if (typeof data8 == "string") {
        if (func1(data8) > 6e4) {
          let err16 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema29.properties.referrer, data: data8 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.referrer.type, parentSchema: schema29.properties.referrer, data: data8 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.landing !== void 0) {
      let data9 = data.landing;
      if (typeof data9 == "string") {
        if (func1(data9) > 6e4) {
          let err18 = { instancePath: instancePath + "/landing", schemaPath: "#/properties/landing/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema29.properties.landing, data: data9 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/landing", schemaPath: "#/properties/landing/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.landing.type, parentSchema: schema29.properties.landing, data: data9 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.at !== void 0 && (validate60(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { channel: !0, motion: !0, source: !0, medium: !0, campaign: !0, term: !0, content: !0, clickId: !0, referrer: !0, landing: !0, at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "custom") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.name === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "name" }, schema: schema21.allOf[0].then.required, parentSchema: schema21.allOf[0].then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema21.allOf[0].if, parentSchema: schema21.allOf[0], data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.fields === void 0 && (missing1 = "fields")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
    let _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.type !== void 0) {
      let data1 = data.type;
      if (data1 !== "form_submit") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "form_submit" }, schema: "form_submit", parentSchema: schema21.allOf[1].then.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var _valid1 = _errs9 === errors;
    if (valid3 = _valid1, valid3) {
      var props0 = {};
      props0.type = !0;
    }
  }
  if (!valid3) {
    let err6 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema21.allOf[1].if, parentSchema: schema21.allOf[1], data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.type === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.at === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.n === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.visit === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visit" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.session === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.page === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.data === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.points === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.score === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.id = !0, props0.type = !0, props0.name = !0, props0.at = !0, props0.n = !0, props0.visit = !0, props0.session = !0, props0.page = !0, props0.data = !0, props0.fields = !0, props0.traits = !0, props0.touch = !0, props0.override = !0, props0.points = !0, props0.score = !0), data.id !== void 0 && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.type !== void 0 && (validate58(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 == "string") {
        if (func1(data4) > 1e3) {
          let err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema21.properties.name, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func1(data4) < 1) {
          let err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.name, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.name.type, parentSchema: schema21.properties.name, data: data4 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.at !== void 0 && (validate60(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.n !== void 0) {
      let data6 = data.n;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err20 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.n.type, parentSchema: schema21.properties.n, data: data6 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          let err21 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, schema: 2147483647, parentSchema: schema21.properties.n, data: data6 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err22 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema21.properties.n, data: data6 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.visit !== void 0 && (validate56(data.visit, { instancePath: instancePath + "/visit", parentData: data, parentDataProperty: "visit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.session !== void 0 && (validate56(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.page !== void 0 && (validate64(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.data !== void 0 && (validate66(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.fields !== void 0) {
      let data11 = data.fields;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11))
        for (let key0 in data11)
          validate70(data11[key0], { instancePath: instancePath + "/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
      else {
        let err23 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: schema21.properties.fields.type, parentSchema: schema21.properties.fields, data: data11 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.traits !== void 0 && (validate66(data.traits, { instancePath: instancePath + "/traits", parentData: data, parentDataProperty: "traits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.touch !== void 0 && (validate73(data.touch, { instancePath: instancePath + "/touch", parentData: data, parentDataProperty: "touch", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.override !== void 0) {
      let data15 = data.override;
      if (!(typeof data15 == "number" && isFinite(data15))) {
        let err24 = { instancePath: instancePath + "/override", schemaPath: "#/properties/override/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.override.type, parentSchema: schema21.properties.override, data: data15 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.points !== void 0) {
      let data16 = data.points;
      if (!(typeof data16 == "number" && isFinite(data16))) {
        let err25 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.points.type, parentSchema: schema21.properties.points, data: data16 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.score !== void 0) {
      let data17 = data.score;
      if (!(typeof data17 == "number" && isFinite(data17))) {
        let err26 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.score.type, parentSchema: schema21.properties.score, data: data17 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate55.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate55.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.site === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "site" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.batch === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "batch" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sentAt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentAt" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.visitor === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visitor" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.events === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.v !== void 0) {
      let data0 = data.v;
      if (data0 !== 1) {
        let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema19.properties.v, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.site !== void 0 && (validate53(data.site, { instancePath: instancePath + "/site", parentData: data, parentDataProperty: "site", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.batch !== void 0 && (validate76(data.batch, { instancePath: instancePath + "/batch", parentData: data, parentDataProperty: "batch", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.sentAt !== void 0 && (validate78(data.sentAt, { instancePath: instancePath + "/sentAt", parentData: data, parentDataProperty: "sentAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.sdk !== void 0) {
      let data4 = data.sdk;
      if (typeof data4 == "string") {
        if (func1(data4) > 100) {
          let err7 = { instancePath: instancePath + "/sdk", schemaPath: "#/properties/sdk/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.sdk, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/sdk", schemaPath: "#/properties/sdk/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.sdk.type, parentSchema: schema19.properties.sdk, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.test !== void 0) {
      let data5 = data.test;
      if (typeof data5 != "boolean") {
        let err9 = { instancePath: instancePath + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.test.type, parentSchema: schema19.properties.test, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.visitor !== void 0 && (validate80(data.visitor, { instancePath: instancePath + "/visitor", parentData: data, parentDataProperty: "visitor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.consent !== void 0 && (validate87(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.attribution !== void 0 && (validate89(data.attribution, { instancePath: instancePath + "/attribution", parentData: data, parentDataProperty: "attribution", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.lead !== void 0 && (validate95(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.ledger !== void 0 && (validate104(data.ledger, { instancePath: instancePath + "/ledger", parentData: data, parentDataProperty: "ledger", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.events !== void 0) {
      let data11 = data.events;
      if (Array.isArray(data11)) {
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data11[i0], { instancePath: instancePath + "/events/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.events.type, parentSchema: schema19.properties.events, data: data11 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { v: !0, site: !0, batch: !0, sentAt: !0, sdk: !0, test: !0, visitor: !0, consent: !0, attribution: !0, lead: !0, ledger: !0, events: !0 }, dynamicProps: !1, dynamicItems: !1 };
var envelope = validate107, schema41 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leadline.example/schema/v1/envelope.schema.json", title: "Envelope", description: "The body of one beacon: some interactions of one visitor, and how the visitor stood when it was sent. Additions are made within `v: 1`, so readers ignore what they do not know.", type: "object", required: ["v", "site", "batch", "sentAt", "visitor", "events"], properties: { v: { const: 1, description: "Version of this format." }, site: { $ref: "#/$defs/SiteKey" }, batch: { $ref: "interaction.schema.json#/$defs/Id", description: "Id of this batch. A retry of the same batch may carry the same id." }, sentAt: { $ref: "interaction.schema.json#/$defs/Instant", description: "When it was sent, by the sender's clock: with the time of arrival it tells how wrong that clock is." }, sdk: { type: "string", maxLength: 100, description: "What made it, as `name/version`, for example `leadline/1.0.0`." }, test: { type: "boolean", default: !1, description: "True for traffic that is not real: local hosts and test runs." }, visitor: { $ref: "#/$defs/Visitor" }, consent: { $ref: "#/$defs/Consent" }, attribution: { $ref: "#/$defs/Attribution" }, lead: { $ref: "#/$defs/Lead" }, ledger: { $ref: "#/$defs/LedgerCounts" }, events: { type: "array", description: "The interactions, oldest first. Leadline sends at most 50 and 60,000 bytes at once." } }, $defs: { SiteKey: { title: "SiteKey", description: "Key of the site, as the collector knows it. By default the page's host name.", type: "string", minLength: 1, maxLength: 253 }, Consent: { title: "Consent", description: "`granted`: given, or not asked for. `denied`: refused, or a privacy signal counts as refusal. `required`: asked for and not answered yet.", type: "string", enum: ["granted", "denied", "required"] }, Visitor: { title: "Visitor", description: "The browser that did these things.", type: "object", required: ["id"], properties: { id: { description: "Id of the visitor. Null when nothing may be stored (`storage: none`) or consent is missing.", anyOf: [{ $ref: "interaction.schema.json#/$defs/Id" }, { type: "null" }] }, firstSeenAt: { $ref: "interaction.schema.json#/$defs/Instant", description: "When this browser was first seen. Absent when nothing is stored." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "All that is known about the visitor, for example `email` and `company`." } } }, Attribution: { title: "Attribution", description: "Where the visitor came from. A direct visit does not replace the last touch.", type: "object", properties: { first: { $ref: "interaction.schema.json#/$defs/Touch", description: "The first touch. It never changes." }, last: { $ref: "interaction.schema.json#/$defs/Touch", description: "The latest touch that was not a direct visit." } } }, Qualification: { title: "Qualification", description: "A qualification that the lead holds.", type: "object", required: ["as", "since"], properties: { as: { type: "string", minLength: 1, maxLength: 64, description: "Its name in the model: `mql`, `sql`, `pql`, `service` \u2026" }, since: { $ref: "interaction.schema.json#/$defs/Instant", description: "When it was reached." } } }, Reason: { title: "Reason", description: "What one rule gives to the score now.", type: "object", required: ["rule", "points", "times"], properties: { rule: { type: "string", minLength: 1, maxLength: 64, description: "Id of the rule in the model." }, points: { type: "number", description: "Points it gives now, after decay and caps." }, times: { type: "integer", minimum: 0, description: "How often it gave points." } } }, Lead: { title: "Lead", description: "A visitor's score, qualification and traits at one moment. Scores are whole numbers.", type: "object", required: ["score", "engagement", "fit", "grade", "funnel", "qualified", "model"], properties: { score: { type: "number", description: "Sum of all scores." }, engagement: { type: "number", description: "The score `engagement`: what the visitor did." }, fit: { type: "number", description: "The score `fit`: who the visitor is." }, grade: { type: ["string", "null"], maxLength: 64, description: "The grade reached; null below every threshold." }, funnel: { type: "string", minLength: 1, maxLength: 64, description: "Furthest funnel stage: `attraction`, `engagement`, `conversion`, or the model's own." }, qualified: { type: "array", items: { $ref: "#/$defs/Qualification" }, description: "Qualifications held, in the order reached." }, model: { type: "string", minLength: 1, maxLength: 100, description: "Model that gave these figures, as `id@version`, for example `b2b-saas@3`." }, reasons: { type: "array", items: { $ref: "#/$defs/Reason" }, description: "What the score is made of. In beacons; the page's `lead()` leaves it to `explain()`." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "What is known about the visitor. In the page's `lead()`; beacons have it in `visitor`." }, attribution: { $ref: "#/$defs/Attribution", description: "Where the visitor came from. In the page's `lead()`; beacons have it beside the lead." } } }, LedgerCounts: { title: "LedgerCounts", description: "What the sender's ledger holds, so that a receiver can tell whether anything is missing.", type: "object", required: ["recorded", "pending"], properties: { recorded: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Interactions recorded since the ledger began." }, pending: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Of these, not yet answered for, this batch included." } } }, Erase: { title: "Erase", description: "Sent to every endpoint in place of a batch when a visitor asks to be forgotten.", type: "object", required: ["erase"], properties: { v: { const: 1, description: "Version of this format." }, site: { $ref: "#/$defs/SiteKey" }, erase: { $ref: "interaction.schema.json#/$defs/Id", description: "Id of the visitor of whom nothing may be kept." } } } } }, schema42 = { title: "SiteKey", description: "Key of the site, as the collector knows it. By default the page's host name.", type: "string", minLength: 1, maxLength: 253 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 253) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 253 }, schema: 253, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$" }, schema: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { title: "Visitor", description: "The browser that did these things.", type: "object", required: ["id"], properties: { id: { description: "Id of the visitor. Null when nothing may be stored (`storage: none`) or consent is missing.", anyOf: [{ $ref: "interaction.schema.json#/$defs/Id" }, { type: "null" }] }, firstSeenAt: { $ref: "interaction.schema.json#/$defs/Instant", description: "When this browser was first seen. Absent when nothing is stored." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "All that is known about the visitor, for example `email` and `company`." } } };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate67(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema45.required, parentSchema: schema45, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate110(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      let _errs4 = errors;
      if (data0 !== null) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema45.properties.id.anyOf[1].type, parentSchema: schema45.properties.id.anyOf[1], data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf", keyword: "anyOf", params: {}, schema: schema45.properties.id.anyOf, parentSchema: schema45.properties.id, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.firstSeenAt !== void 0 && (validate112(data.firstSeenAt, { instancePath: instancePath + "/firstSeenAt", parentData: data, parentDataProperty: "firstSeenAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.traits !== void 0 && (validate117(data.traits, { instancePath: instancePath + "/traits", parentData: data, parentDataProperty: "traits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: { id: !0, firstSeenAt: !0, traits: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { title: "Consent", description: "`granted`: given, or not asked for. `denied`: refused, or a privacy signal counts as refusal. `required`: asked for and not answered yet.", type: "string", enum: ["granted", "denied", "required"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "granted" || data === "denied" || data === "required")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, schema: schema47.enum, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema48 = { title: "Attribution", description: "Where the visitor came from. A direct visit does not replace the last touch.", type: "object", properties: { first: { $ref: "interaction.schema.json#/$defs/Touch", description: "The first touch. It never changes." }, last: { $ref: "interaction.schema.json#/$defs/Touch", description: "The latest touch that was not a direct visit." } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel !== void 0) {
      let data0 = data.channel;
      if (typeof data0 == "string") {
        if (func1(data0) > 1e3) {
          let err0 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.channel, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.channel.type, parentSchema: schema29.properties.channel, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.motion !== void 0) {
      let data1 = data.motion;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/motion", schemaPath: "#/properties/motion/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.motion.type, parentSchema: schema29.properties.motion, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "inbound" || data1 === "outbound" || data1 === "referral")) {
        let err3 = { instancePath: instancePath + "/motion", schemaPath: "#/properties/motion/enum", keyword: "enum", params: { allowedValues: schema29.properties.motion.enum }, schema: schema29.properties.motion.enum, parentSchema: schema29.properties.motion, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 == "string") {
        if (func1(data2) > 1e3) {
          let err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.source, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.source.type, parentSchema: schema29.properties.source, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.medium !== void 0) {
      let data3 = data.medium;
      if (typeof data3 == "string") {
        if (func1(data3) > 1e3) {
          let err6 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.medium, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.medium.type, parentSchema: schema29.properties.medium, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.campaign !== void 0) {
      let data4 = data.campaign;
      if (typeof data4 == "string") {
        if (func1(data4) > 1e3) {
          let err8 = { instancePath: instancePath + "/campaign", schemaPath: "#/properties/campaign/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.campaign, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/campaign", schemaPath: "#/properties/campaign/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.campaign.type, parentSchema: schema29.properties.campaign, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.term !== void 0) {
      let data5 = data.term;
      if (typeof data5 == "string") {
        if (func1(data5) > 1e3) {
          let err10 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.term, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.term.type, parentSchema: schema29.properties.term, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.content !== void 0) {
      let data6 = data.content;
      if (typeof data6 == "string") {
        if (func1(data6) > 1e3) {
          let err12 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.content, data: data6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.content.type, parentSchema: schema29.properties.content, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.clickId !== void 0) {
      let data7 = data.clickId;
      if (typeof data7 == "string") {
        if (func1(data7) > 1e3) {
          let err14 = { instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema29.properties.clickId, data: data7 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.clickId.type, parentSchema: schema29.properties.clickId, data: data7 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.referrer !== void 0) {
      let data8 = data.referrer;
      if (typeof data8 == "string") {
        if (func1(data8) > 6e4) {
          let err16 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema29.properties.referrer, data: data8 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/referrer", schemaPath: "#/properties/referrer/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.referrer.type, parentSchema: schema29.properties.referrer, data: data8 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.landing !== void 0) {
      let data9 = data.landing;
      if (typeof data9 == "string") {
        if (func1(data9) > 6e4) {
          let err18 = { instancePath: instancePath + "/landing", schemaPath: "#/properties/landing/maxLength", keyword: "maxLength", params: { limit: 6e4 }, schema: 6e4, parentSchema: schema29.properties.landing, data: data9 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/landing", schemaPath: "#/properties/landing/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.landing.type, parentSchema: schema29.properties.landing, data: data9 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.at !== void 0 && (validate60(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: { channel: !0, motion: !0, source: !0, medium: !0, campaign: !0, term: !0, content: !0, clickId: !0, referrer: !0, landing: !0, at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.first !== void 0 && (validate124(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.last !== void 0 && (validate124(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: { first: !0, last: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { title: "Lead", description: "A visitor's score, qualification and traits at one moment. Scores are whole numbers.", type: "object", required: ["score", "engagement", "fit", "grade", "funnel", "qualified", "model"], properties: { score: { type: "number", description: "Sum of all scores." }, engagement: { type: "number", description: "The score `engagement`: what the visitor did." }, fit: { type: "number", description: "The score `fit`: who the visitor is." }, grade: { type: ["string", "null"], maxLength: 64, description: "The grade reached; null below every threshold." }, funnel: { type: "string", minLength: 1, maxLength: 64, description: "Furthest funnel stage: `attraction`, `engagement`, `conversion`, or the model's own." }, qualified: { type: "array", items: { $ref: "#/$defs/Qualification" }, description: "Qualifications held, in the order reached." }, model: { type: "string", minLength: 1, maxLength: 100, description: "Model that gave these figures, as `id@version`, for example `b2b-saas@3`." }, reasons: { type: "array", items: { $ref: "#/$defs/Reason" }, description: "What the score is made of. In beacons; the page's `lead()` leaves it to `explain()`." }, traits: { $ref: "interaction.schema.json#/$defs/Scalars", description: "What is known about the visitor. In the page's `lead()`; beacons have it in `visitor`." }, attribution: { $ref: "#/$defs/Attribution", description: "Where the visitor came from. In the page's `lead()`; beacons have it beside the lead." } } }, schema51 = { title: "Qualification", description: "A qualification that the lead holds.", type: "object", required: ["as", "since"], properties: { as: { type: "string", minLength: 1, maxLength: 64, description: "Its name in the model: `mql`, `sql`, `pql`, `service` \u2026" }, since: { $ref: "interaction.schema.json#/$defs/Instant", description: "When it was reached." } } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.as === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as" }, schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.since === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.as !== void 0) {
      let data0 = data.as;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err2 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema51.properties.as, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.as, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.as.type, parentSchema: schema51.properties.as, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.since !== void 0 && (validate112(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema51.type, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: { as: !0, since: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { title: "Reason", description: "What one rule gives to the score now.", type: "object", required: ["rule", "points", "times"], properties: { rule: { type: "string", minLength: 1, maxLength: 64, description: "Id of the rule in the model." }, points: { type: "number", description: "Points it gives now, after decay and caps." }, times: { type: "integer", minimum: 0, description: "How often it gave points." } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.points === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.times === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "times" }, schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema52.properties.rule, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema52.properties.rule, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema52.properties.rule.type, parentSchema: schema52.properties.rule, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "number" }, schema: schema52.properties.points.type, parentSchema: schema52.properties.points, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.times !== void 0) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: schema52.properties.times.type, parentSchema: schema52.properties.times, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema52.properties.times, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: { rule: !0, points: !0, times: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.score === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.engagement === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engagement" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fit" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.grade === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grade" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.funnel === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funnel" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.qualified === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "qualified" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.model === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.score !== void 0) {
      let data0 = data.score;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, schema: schema50.properties.score.type, parentSchema: schema50.properties.score, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.engagement !== void 0) {
      let data1 = data.engagement;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err8 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/type", keyword: "type", params: { type: "number" }, schema: schema50.properties.engagement.type, parentSchema: schema50.properties.engagement, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.fit !== void 0) {
      let data2 = data.fit;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/fit", schemaPath: "#/properties/fit/type", keyword: "type", params: { type: "number" }, schema: schema50.properties.fit.type, parentSchema: schema50.properties.fit, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.grade !== void 0) {
      let data3 = data.grade;
      if (typeof data3 != "string" && data3 !== null) {
        let err10 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: schema50.properties.grade.type }, schema: schema50.properties.grade.type, parentSchema: schema50.properties.grade, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string" && func1(data3) > 64) {
        let err11 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema50.properties.grade, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.funnel !== void 0) {
      let data4 = data.funnel;
      if (typeof data4 == "string") {
        if (func1(data4) > 64) {
          let err12 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema50.properties.funnel, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func1(data4) < 1) {
          let err13 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema50.properties.funnel, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/funnel", schemaPath: "#/properties/funnel/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.funnel.type, parentSchema: schema50.properties.funnel, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.qualified !== void 0) {
      let data5 = data.qualified;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate130(data5[i0], { instancePath: instancePath + "/qualified/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/qualified", schemaPath: "#/properties/qualified/type", keyword: "type", params: { type: "array" }, schema: schema50.properties.qualified.type, parentSchema: schema50.properties.qualified, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.model !== void 0) {
      let data7 = data.model;
      if (typeof data7 == "string") {
        if (func1(data7) > 100) {
          let err16 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema50.properties.model, data: data7 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func1(data7) < 1) {
          let err17 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema50.properties.model, data: data7 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.model.type, parentSchema: schema50.properties.model, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data8 = data.reasons;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate133(data8[i1], { instancePath: instancePath + "/reasons/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, schema: schema50.properties.reasons.type, parentSchema: schema50.properties.reasons, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.traits !== void 0 && (validate117(data.traits, { instancePath: instancePath + "/traits", parentData: data, parentDataProperty: "traits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.attribution !== void 0 && (validate123(data.attribution, { instancePath: instancePath + "/attribution", parentData: data, parentDataProperty: "attribution", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema50.type, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: { score: !0, engagement: !0, fit: !0, grade: !0, funnel: !0, qualified: !0, model: !0, reasons: !0, traits: !0, attribution: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema53 = { title: "LedgerCounts", description: "What the sender's ledger holds, so that a receiver can tell whether anything is missing.", type: "object", required: ["recorded", "pending"], properties: { recorded: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Interactions recorded since the ledger began." }, pending: { type: "integer", minimum: 0, maximum: 9007199254740991, description: "Of these, not yet answered for, this batch included." } } };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recorded === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pending === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pending" }, schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.recorded !== void 0) {
      let data0 = data.recorded;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.recorded.type, parentSchema: schema53.properties.recorded, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema53.properties.recorded, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/recorded", schemaPath: "#/properties/recorded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema53.properties.recorded, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.pending !== void 0) {
      let data1 = data.pending;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.pending.type, parentSchema: schema53.properties.pending, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema53.properties.pending, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema53.properties.pending, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { recorded: !0, pending: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.v === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.site === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "site" }, schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.batch === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "batch" }, schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sentAt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentAt" }, schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.visitor === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visitor" }, schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.events === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.v !== void 0) {
      let data0 = data.v;
      if (data0 !== 1) {
        let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema41.properties.v, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.site !== void 0 && (validate108(data.site, { instancePath: instancePath + "/site", parentData: data, parentDataProperty: "site", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data.batch !== void 0 && (validate110(data.batch, { instancePath: instancePath + "/batch", parentData: data, parentDataProperty: "batch", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.sentAt !== void 0 && (validate112(data.sentAt, { instancePath: instancePath + "/sentAt", parentData: data, parentDataProperty: "sentAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.sdk !== void 0) {
      let data4 = data.sdk;
      if (typeof data4 == "string") {
        if (func1(data4) > 100) {
          let err7 = { instancePath: instancePath + "/sdk", schemaPath: "#/properties/sdk/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema41.properties.sdk, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/sdk", schemaPath: "#/properties/sdk/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.sdk.type, parentSchema: schema41.properties.sdk, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.test !== void 0) {
      let data5 = data.test;
      if (typeof data5 != "boolean") {
        let err9 = { instancePath: instancePath + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.test.type, parentSchema: schema41.properties.test, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.visitor !== void 0 && (validate114(data.visitor, { instancePath: instancePath + "/visitor", parentData: data, parentDataProperty: "visitor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data.consent !== void 0 && (validate121(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.attribution !== void 0 && (validate123(data.attribution, { instancePath: instancePath + "/attribution", parentData: data, parentDataProperty: "attribution", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.lead !== void 0 && (validate129(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.ledger !== void 0 && (validate138(data.ledger, { instancePath: instancePath + "/ledger", parentData: data, parentDataProperty: "ledger", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length)), data.events !== void 0) {
      let data11 = data.events;
      if (!Array.isArray(data11)) {
        let err10 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.events.type, parentSchema: schema41.properties.events, data: data11 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: { v: !0, site: !0, batch: !0, sentAt: !0, sdk: !0, test: !0, visitor: !0, consent: !0, attribution: !0, lead: !0, ledger: !0, events: !0 }, dynamicProps: !1, dynamicItems: !1 };
var erase = validate140, schema54 = { title: "Erase", description: "Sent to every endpoint in place of a batch when a visitor asks to be forgotten.", type: "object", required: ["erase"], properties: { v: { const: 1, description: "Version of this format." }, site: { $ref: "#/$defs/SiteKey" }, erase: { $ref: "interaction.schema.json#/$defs/Id", description: "Id of the visitor of whom nothing may be kept." } } };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.erase === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "erase" }, schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.v !== void 0) {
      let data0 = data.v;
      if (data0 !== 1) {
        let err1 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema54.properties.v, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.site !== void 0 && (validate53(data.site, { instancePath: instancePath + "/site", parentData: data, parentDataProperty: "site", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.erase !== void 0 && (validate76(data.erase, { instancePath: instancePath + "/erase", parentData: data, parentDataProperty: "erase", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { v: !0, site: !0, erase: !0 }, dynamicProps: !1, dynamicItems: !1 };
var interaction = validate55;
export {
  batch,
  envelope,
  erase,
  interaction
};
