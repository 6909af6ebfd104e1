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

  const replay = (body: unknown, headers: Record<string, string> = {}) =>
    app.get('/v1/replay', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
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

  it('tells how far it is, and stops when nobody waits for it any more', async () => {
    for (let i = 0; i < 120; i++) {
      const visitor = createVisitor()
      await app.post(visitor.batch([visitor.view('/')]))
    }
    const lines = (await (await replay({ model: 'pardot' }, { accept: 'application/x-ndjson' })).text())
      .trim()
      .split('\n')
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ report: { visitors: 120, model: 'pardot@1' } })

    const page = app.store.page
    let asked = 0
    let goOn = () => {}
    const held = new Promise<void>(resolve => {
      goOn = resolve
    })
    app.store.page = async (after, limit) => {
      // As slow as a large store: long enough for a sign of life.
      if (++asked === 2) await held
      return page(after, limit)
    }
    const slow = await replay({ model: 'pardot' }, { accept: 'application/x-ndjson' })
    const reader = slow.body!.getReader()
    const { value } = await reader.read()
    expect(JSON.parse(new TextDecoder().decode(value as Uint8Array))).toEqual({ visitors: 0, of: 120 })
    await reader.cancel()
    goOn()
    // Its turn comes when the one before has ended.
    expect(await (await replay({ model: 'pardot' })).json()).toMatchObject({ visitors: 120 })
    // Each looks whether the store answers, and then reads two pages: the first one did not ask for its second.
    expect(asked).toBe(5)
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
