// What a measurement needs to know of a tracker, so that all are driven by the same hand.
import type { ReceivedEvent, ReceivedRequest } from '../../support/faultyCollector.js'

/** An event as the wire has it: its id, if it has one, is what a collector would deduplicate by. */
export interface SeenEvent extends ReceivedEvent {
  /** The label given to `benchTrack`; undefined for what the tracker sends of its own accord. */
  label?: string
}

/** Where a page finds what it needs. */
export interface Place {
  /** The tracker's endpoint, without a path. */
  origin: string
  /** Its host and port. */
  host: string
}

export interface Subject {
  name: string
  /** npm packages, each with its exact version, installed when first needed. */
  packages?: string[]
  /** A module that is bundled to /subject.js: sets the tracker up. Without it nothing is bundled. */
  module?: (place: Place) => string
  /** What the page's head holds. @default a script tag for /subject.js */
  head?: (place: Place) => string
  /** JavaScript that makes `benchTrack(label, padding)` record one event; `padding` is text to be sent along. */
  track: string
  /** JavaScript, true once `benchTrack` works. @default true at once */
  ready?: string
  /** The path of the beacons. @default any POST */
  parse: (request: ReceivedRequest) => SeenEvent[]
  /** The body of a good answer. @default {} */
  answer?: unknown
}

/** Parses JSON; undefined for anything else. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

let anonymous = 0
/** For events without an id: nothing could tell a repeat from a second event. */
export const noId = () => `no id ${anonymous++}`
