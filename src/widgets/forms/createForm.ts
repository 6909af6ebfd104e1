// A running form: its questions, its steps, what it tells of them, and the submit.
import type { FormField } from '@leadline/contract'
import type { Scalar } from '../../observe/observation.js'
import { whenHalfSeen } from '../whenHalfSeen.js'
import { openDraft } from './draft.js'
import { showErrors } from './errors.js'
import type { FormSetting, Turn } from './formSetting.js'
import { isKnown, traitOf } from './isKnown.js'
import { layOut } from './layOut.js'
import { askedFields, stepsOf } from './plan.js'
import { prefillOf } from './prefill.js'
import { createQuestion, enter, type Question } from './question.js'
import { judge } from './spam.js'
import { succeed } from './success.js'

type Phase = 'view' | 'start' | 'error' | 'abandon' | 'submit'

/** Those that the page has taken away too: it may bring them back. What it has dropped is not kept. */
const every = new Set<WeakRef<FormSetting['place']>>()
/** Tells every form of what concerns all. */
export const turnAll: Turn = isOther => {
  for (const each of every) {
    const place = each.deref()
    if (place) place.turn!(isOther)
    else every.delete(each)
  }
}

/** Throws on a condition that cannot be read. */
export const createForm = (setting: FormSetting): HTMLFormElement => {
  const { host, say, name, config, place, preview } = setting
  const { lent } = host
  const draft = openDraft(host, name)
  const steps = stepsOf(config).filter(step => step[0])
  const fields = steps.flat()
  const lacks = new Map(fields.map(field => [field, field.when && lent.compileCondition(field.when)]))
  const questions = fields.map((field, index) => createQuestion(field, index, setting))
  const { form, trap, summary, stepLine, progress, known, notYou, go, back } = layOut(setting, questions)

  let shownAt = performance.now()
  let startedAt: number | undefined
  let lastField: string | undefined
  let traits = preview?.traits ?? host.api.lead().traits
  let asked: FormField[] = []
  /** The steps in which something is asked. */
  let places: number[] = []
  let step = 0
  let isNotYou = false
  let isSent = false

  // --- what it tells
  const announce = (phase: string, more: object, cancelable?: boolean) =>
    host.signals.send('form', { phase, form: name, element: place, ...more }, cancelable)
  const tell = (phase: Phase, more: Record<string, Scalar | undefined> = {}, facts?: object) => {
    const type = `form_${phase}` as const
    const durationMs = startedAt && Math.round(performance.now() - startedAt)
    const data = { form: name, step: steps[1] && step + 1, durationMs, ...more }
    const isSubmit = phase === 'submit'
    announce(isSubmit ? 'success' : phase, data)
    if (!preview && (isSubmit || lent.wants(host.settings.track, type)))
      lent.emitMarked(host, type, place, data, facts)
  }

  // --- what it asks, and where
  const asksIn = (at: number) => steps[at]!.some(field => field.type !== 'hidden' && asked.includes(field))
  const next = () => places.find(at => at > step)
  const here = () => questions.filter(({ field }) => asked.includes(field) && steps[step]!.includes(field))
  const arrange = () => {
    const told = Object.fromEntries(fields.map(field => [field.name, traits[traitOf(field)]]))
    // An answer that a condition takes away may be what another condition hangs on: until nothing changes any more.
    for (let turns = fields.length, before = ''; turns--; ) {
      const facts = { ...traits, ...told, ...lent.formFields(form).fields, traits }
      asked = askedFields(fields, {
        limit: config.progressive,
        isKnown: field => isKnown(field, traits),
        holds: field => !lacks.get(field)?.(facts)[0],
        isAsked: field => asked.includes(field),
      })
      for (const { field, inputs } of questions)
        for (const control of inputs) control.disabled = !asked.includes(field)
      const names = asked.map(field => field.name).join()
      if (names === before) break
      before = names
    }
    places = [...steps.keys()].filter(asksIn)
    if (!asksIn(step)) step = next() ?? places[0] ?? 0
    const now = here()
    for (const question of questions) question.row.hidden = !now.includes(question)
    progress(places.indexOf(step) + 1, places.length)
    back.hidden = !(places[0]! < step)
    go.textContent = next() ? say('form.next') : (config.submit ?? say('form.submit'))
  }
  /** Consent is given anew each time; neither it, nor what the page put in, nor secrets are found again. */
  const save = () => {
    const answers = lent.formFields(form).fields
    for (const { name, type } of fields) if (/^(hidden|consent)$/.test(type)) delete answers[name]
    draft.write({ answers, step })
  }
  const turnTo = (at: number, isQuiet?: boolean) => {
    step = at
    summary.hidden = true
    arrange()
    if (isQuiet) return
    stepLine.focus()
    save()
  }

  // --- what it knows beforehand
  const fill = (at: number, answers: Record<string, unknown> = {}) => {
    for (const question of questions)
      enter(question, answers[question.field.name] ?? prefillOf(question.field, traits, host.api) ?? '')
    known(fields.some(field => isKnown(field, traits)) && (traits.email ?? traits.name ?? traits.company))
    turnTo(steps[at] ? at : 0, true)
  }
  const forget = () => {
    isNotYou = true
    traits = {}
    asked = []
    startedAt = undefined
    draft.drop(true)
    fill(0)
  }

  // --- the submit
  const end = () =>
    succeed(setting, panel => {
      // The form's own method may be hidden by a field of that name.
      Element.prototype.replaceWith.call(form, panel)
      panel.focus()
    })
  const check = () => showErrors(here(), summary, setting)
  form.onsubmit = event => {
    event.preventDefault()
    if (isSent) return
    const wrong: Question | undefined = check()[0]
    if (wrong) {
      summary.focus()
      return tell('error', { field: wrong.field.name })
    }
    const after = next()
    if (after) return turnTo(after)
    const facts = lent.formFields(form)
    if (!announce('submit', facts, true)) return
    isSent = true
    tell('submit', { ...judge(trap, shownAt), notYou: isNotYou }, facts)
    startedAt = undefined
    draft.drop()
    end()
  }
  form.oninput = ({ target }) => {
    const question = questions.find(({ inputs }) => inputs.includes(target as HTMLInputElement))
    if (!question) return
    lastField = question.field.name
    if (!startedAt) {
      tell('start', { field: lastField })
      startedAt = performance.now()
      // Until then it is kept, although the page may have taken it away.
      const stop = host.onLeave(ended => {
        if (!ended) return
        stop()
        if (startedAt) tell('abandon', { field: lastField })
        startedAt = undefined
      })
    }
    arrange()
    if (!summary.hidden || question.error.textContent) check()
    save()
  }
  back.onclick = () => turnTo(places.filter(at => at < step).pop()!)
  notYou.onclick = () => {
    turnAll(true)
    here()[0]?.inputs[0]?.focus()
    host.renew()
  }

  const kept = preview ? undefined : draft.read()
  fill(kept?.step ?? preview?.step ?? 0, kept?.answers)
  place.turn = isOther => {
    if (isOther) return forget()
    shownAt = performance.now()
    whenHalfSeen(form, () => tell('view'))
  }
  place.turn()
  every.add(new WeakRef(place))

  if (preview?.state === 'error') check()
  // Once it is in its place.
  if (preview?.isSent) queueMicrotask(end)
  return form
}
