// A running form: its questions, its steps, what it tells of them, and the submit.
import type { FormField } from '@leadline/contract'
import type { Scalar } from '../../observe/observation.js'
import { previewTraits } from '../preview.js'
import { openDraft } from './draft.js'
import { showErrors } from './errors.js'
import type { FormSetting } from './formSetting.js'
import { layOut } from './layOut.js'
import { askedFields, stepsOf } from './plan.js'
import { prefillOf } from './prefill.js'
import { createQuestion, enter, isKnown, type Question, traitOf } from './question.js'
import { judge } from './spam.js'
import { succeed } from './success.js'

export interface RunningForm {
  form: HTMLFormElement
  /** It came before the visitor's eyes. */
  seen: () => void
  /** The visit is over. */
  left: () => void
}

type FormInteraction = 'form_view' | 'form_start' | 'form_error' | 'form_abandon' | 'form_submit'

/** `show` puts what comes after a submit in the place of the form. Throws on a condition that cannot be read. */
export const createForm = (setting: FormSetting, show: (panel: HTMLElement) => void): RunningForm => {
  const { host, say, name, config, place, preview, onSuccess } = setting
  const { api, settings, signals, lent } = host
  const { compileCondition, formFields } = lent
  const draft = openDraft(host, name)
  const steps = stepsOf(config).filter(step => step[0])
  const fields = steps.flat()
  const lacks = new Map(fields.map(field => [field, field.when && compileCondition(field.when)]))
  const questions = fields.map((field, index) => createQuestion(field, index, setting))
  const { form, trap, summary, progress, known, notYou, go, back } = layOut(setting, questions)

  let shownAt = performance.now()
  let startedAt: number | undefined
  let lastField: string | undefined
  let traits = preview ? previewTraits(preview) : (api.lead().traits ?? {})
  let asked: FormField[] = []
  let step = 0
  let isNotYou = false
  let isSent = false

  // --- what it tells
  const announce = (phase: string, more: object, cancelable?: boolean) =>
    signals.send('form', { phase, form: name, element: place, ...more }, cancelable)
  const tell = (type: FormInteraction, more: Record<string, Scalar | undefined> = {}, facts?: object) => {
    const data = { form: name, step: steps[1] && step + 1, durationMs: durationMs(), ...more }
    announce(type === 'form_submit' ? 'success' : type.slice(5), data)
    if (!preview && (type === 'form_submit' || lent.wants(settings.track, type)))
      lent.emitMarked(host, type, lent.ancestors(place), place, data, facts)
  }
  const durationMs = () => (startedAt === undefined ? undefined : Math.round(performance.now() - startedAt))

  // --- what it asks, and where
  const asksIn = (at: number) => steps[at]!.some(field => field.type !== 'hidden' && asked.includes(field))
  const stepFrom = (from: number, by: 1 | -1): number | undefined => {
    const at = from + by
    return steps[at] && (asksIn(at) ? at : stepFrom(at, by))
  }
  const here = () => questions.filter(({ field }) => asked.includes(field) && steps[step]!.includes(field))
  const arrange = () => {
    const told = Object.fromEntries(fields.map(field => [field.name, traits[traitOf(field)]]))
    // An answer that a condition takes away may be what another condition hangs on: until nothing changes any more.
    for (let turns = fields.length, before = ''; turns--; ) {
      const facts = { ...traits, ...told, ...formFields(form).fields, traits }
      asked = askedFields(fields, {
        limit: config.progressive,
        isKnown: field => isKnown(field, traits),
        holds: field => !lacks.get(field)?.(facts)[0],
        isAsked: field => asked.includes(field),
      })
      for (const { field, controls } of questions)
        for (const control of controls) control.disabled = !asked.includes(field)
      const names = asked.map(field => field.name).join()
      if (names === before) break
      before = names
    }
    const now = here()
    for (const question of questions) question.row.hidden = !now.includes(question)
    const places = [...steps.keys()].filter(asksIn)
    progress(places.indexOf(step) + 1, places.length)
    back.hidden = stepFrom(step, -1) === undefined
    go.textContent =
      stepFrom(step, 1) === undefined ? (config.submit ?? say('form.submit')) : say('form.next')
  }
  /** Consent is given anew each time; neither it, nor what the page put in, nor secrets are found again. */
  const save = () => {
    const answers = formFields(form).fields
    for (const { name, type } of fields) if (/^(hidden|consent)$/.test(type)) delete answers[name]
    draft.write({ answers, step })
  }
  const turnTo = (at: number, isQuiet?: boolean) => {
    step = at
    summary.hidden = true
    arrange()
    if (isQuiet) return
    progress.focus()
    save()
  }

  // --- what it knows beforehand
  const fill = (answers: Record<string, unknown> = {}) => {
    form.reset()
    for (const question of questions) {
      const answer = answers[question.field.name] ?? prefillOf(question.field, traits, api)
      if (answer !== undefined) enter(question, answer)
    }
    known(fields.some(field => isKnown(field, traits)) && (traits.email ?? traits.name ?? traits.company))
    turnTo(asksIn(0) ? 0 : (stepFrom(0, 1) ?? 0), true)
  }
  const forget = () => {
    isNotYou = true
    traits = {}
    asked = []
    draft.drop()
    fill()
    here()[0]?.controls[0]?.focus()
  }

  // --- the submit
  const check = () => showErrors(here(), summary, setting)
  const submit = () => {
    if (isSent) return
    const wrong: Question | undefined = check()[0]
    if (wrong) {
      summary.focus()
      return tell('form_error', { field: wrong.field.name })
    }
    const next = stepFrom(step, 1)
    if (next !== undefined) return turnTo(next)
    const facts = formFields(form)
    if (!announce('submit', facts, true)) return
    isSent = true
    tell('form_submit', { ...judge(trap, shownAt), notYou: isNotYou }, facts)
    startedAt = undefined
    draft.drop()
    onSuccess?.()
    succeed(setting, show)
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    submit()
  })
  form.addEventListener('input', ({ target }) => {
    const question = questions.find(({ controls }) => controls.includes(target as HTMLInputElement))
    if (!question) return
    lastField = question.field.name
    if (startedAt === undefined) {
      tell('form_start', { field: lastField })
      startedAt = performance.now()
    }
    arrange()
    if (!summary.hidden || !question.error.hidden) check()
    save()
  })
  back.addEventListener('click', () => turnTo(stepFrom(step, -1)!))
  notYou.addEventListener('click', forget)

  const kept = preview ? undefined : draft.read()
  fill(kept?.answers)
  const begin = kept?.step ?? Number(preview?.as.get('step') ?? 1) - 1
  if (steps[begin] && asksIn(begin)) turnTo(begin, true)
  const state = preview?.as.get('state')
  if (state === 'error') check()
  if (/success|offline/.test(`${state}`)) succeed(setting, show)

  return {
    form,
    seen: () => {
      tell('form_view')
    },
    left: () => {
      if (startedAt !== undefined) tell('form_abandon', { field: lastField })
      startedAt = undefined
      shownAt = performance.now()
    },
  }
}
