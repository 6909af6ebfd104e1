// Another model over what is stored: who would have qualified.
import type { ReplayReport } from '@leadline/scoring'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { onBothStores } from '../../testing/onBothStores.js'
import { openTestApp, type TestApp } from '../../testing/openTestApp.js'
import { testModel } from '../../testing/testModel.js'
import { createVisitor } from '../../testing/visitor.js'

onBothStores(newStore => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp(await newStore())
  })
  afterEach(() => app.close())

  const replay = (body: unknown) =>
    app.get('/v1/replay', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('says who is gained and lost, and leaves the leads as they are', async () => {
    const [ada, bob] = [createVisitor(), createVisitor()]
    await app.post(ada.batch([ada.demo()]))
    // Newest first, as late beacons come.
    await app.post(bob.batch([bob.view('/a'), bob.view('/b'), bob.view('/c')].reverse()))
    const qualify = [{ as: 'sql', when: { score: { gte: 2, lt: 40 } } }]
    const answer = await replay({ model: { ...testModel, version: 2, qualify, funnel: [] } })
    expect(answer.status).toBe(200)
    const report = (await answer.json()) as ReplayReport
    expect(report).toMatchObject({
      model: 'test@2',
      against: 'test@1',
      visitors: 2,
      interactions: 4,
      outOfOrder: 0,
    })
    expect(report.qualified.sql).toEqual({
      old: 1,
      new: 1,
      gained: { count: 1, visitors: [bob.id] },
      lost: { count: 1, visitors: [ada.id] },
    })
    expect((await app.store.leadsOf(ada.id))[0]!.qualified).toContain(' sql ')
  })

  it('takes presets by name, and says what is wrong with a model', async () => {
    expect(await (await replay({ model: 'pardot' })).json()).toMatchObject({ visitors: 0 })
    for (const body of [
      {},
      [],
      { model: 'parrot' },
      { model: { id: 'x', version: 1, rules: [{ id: 7 }] } },
    ]) {
      const answer = await replay(body)
      expect(answer.status).toBe(422)
      const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
      expect(errors[0]!.message).toMatch(/\w/)
    }
    const named = (name: string) => ({ ...testModel.rules[0], id: name })
    for (const name of ['__proto__', 'constructor']) {
      const answer = await replay({ model: { ...testModel, rules: [...testModel.rules, named(name)] } })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({
        errors: [{ message: expect.stringContaining(`"${name}"`) }],
      })
    }
    const rules = [{ id: 'a', when: { 'page.pth': '/' }, points: 1 }]
    expect(await (await replay({ model: { id: 'x', version: 1, rules } })).json()).toMatchObject({
      errors: [{ path: '/model/rules/0/when/page.pth', message: expect.stringContaining('"page.path"') }],
    })
  })
})
