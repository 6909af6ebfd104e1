// Keeps what a visitor has entered through a reload of the tab, where they allow things to be stored.
import type { WidgetHost } from '../widget.js'

export interface Draft {
  answers: Record<string, unknown>
  step: number
}

/** Storage may be forbidden, by the visitor or by the browser, and may be full. */
export const openDraft = ({ api, settings }: WidgetHost, form: string) => {
  const drafts = `leadline:${settings.site}:draft:`
  const key = drafts + form
  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      if (settings.storage !== 'none' && api.consent() === 'granted') return run()
    } catch {}
  }
  return {
    read: (): Draft | null | undefined => attempt(() => JSON.parse(sessionStorage.getItem(key)!)),
    write: (draft: Draft): void => attempt(() => sessionStorage.setItem(key, JSON.stringify(draft))),
    /** `ofAll`: those of other forms too. */
    drop: (ofAll?: boolean): void =>
      attempt(() => {
        for (const each of Object.keys(sessionStorage))
          if (ofAll ? each.startsWith(drafts) : each === key) sessionStorage.removeItem(each)
      }),
  }
}
