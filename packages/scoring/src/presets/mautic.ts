// Mautic's point actions: whole points, once per contact unless repeatable, no decay, no fit.
//
// Sources, read 2026-11-21 in github.com/mautic/mautic (commit of October 2024):
//  [once]     app/bundles/PointBundle/Model/PointModel.php and Entity/Point.php: an action gives its points once per contact, unless
//             it is `repeatable` (default: not); the action's `delta` is the user's to set (default 0).
//  [url.hit]  app/bundles/PageBundle/Helper/PointActionHelper.php: an address with `*`, and any of: first visit, at least N hits,
//             back within a time, back after a time, time spent.
//  [trigger]  app/bundles/PointBundle/Model/TriggerModel.php: a trigger fires when the total reaches its points, once per contact.
//  [stage]    app/bundles/StageBundle/EventListener/CampaignSubscriber.php: a stage never moves to a lower weight.
// Points are left to users; those here are Marketo's and crmcurator's (see the default model).
import type { Condition, Limit, Model, Rule } from '@leadline/contract'
import { fourKinds, markers, noSpam, threeStages } from './fourKinds.js'

/** Not `repeatable`. */
const ONCE: Limit = { times: 1, per: 'ever' }

const action = (id: string, label: string, points: number, when: Condition): Rule => ({
  id,
  label,
  when,
  points,
  limit: ONCE,
})

export const mautic: Model = {
  id: 'mautic',
  version: 1,
  description: "Mautic's point actions: each once per contact, without decay.",
  rules: [
    // page.hit
    action('page', 'Viewed a page', 1, { type: 'page_view' }),
    // url.hit, as such
    action('pricing', 'Viewed pricing', 5, { type: 'page_view', 'page.path': '*pricing*' }),
    // url.hit with at least N hits
    {
      ...action('pricing-often', 'Viewed pricing three times', 10, {
        type: 'page_view',
        'page.path': '*pricing*',
      }),
      after: { count: 3, within: '365d' },
    },
    // url.hit with "returns within"
    {
      ...action('pricing-again', 'Viewed pricing again within a day', 8, {
        type: 'page_view',
        'page.path': '*pricing*',
      }),
      after: { count: 2, within: '1d' },
    },
    // url.hit with "returns after": another session
    action('back', 'Came back', 8, { type: 'page_view', 'session.index': { gte: 2 } }),
    // asset.download: a point action is for one asset or any; counted for each, as one would set up
    {
      ...action('download', 'Downloaded files', 5, { type: 'download' }),
      limit: { ...ONCE, key: 'data.url' },
    },
    // form.submit
    { ...action('form', 'Sent forms', 10, { type: 'form_submit' }), limit: { ...ONCE, key: 'data.form' } },
    // repeatable
    {
      id: 'use',
      label: 'Used the product',
      when: { type: 'product_use' },
      points: 5,
    },
    ...markers,
  ],
  exclude: noSpam,
  // A trigger is the user's to set: 50 is about what all actions above come to once.
  qualify: fourKinds({ score: { gte: 50 } }),
  funnel: threeStages(20),
}
