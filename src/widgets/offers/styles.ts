// How the displays look; colours, font and spacing come from the shared tokens.

const shared = `
.panel{inline-size:auto;max-inline-size:none;margin:0;padding:0;border:0;color:inherit;background:none;font-size:1rem;overflow-wrap:anywhere}
.panel:focus{outline:0}
.inner{padding:calc(var(--_space)*1.5)}
.inner>*+*,.text>*+*,.action>*+*{margin-block-start:calc(var(--_space)*.75)}
.inner>.close+*{margin:0}

p[part=body]{color:var(--_muted)}
ul{list-style:none;display:grid;gap:.5em}
li{display:grid;grid-template-columns:1.5em 1fr}
li::before{content:"";inline-size:.4em;block-size:.75em;margin:.3em .35em;border:solid var(--_accent);border-width:0 .16em .16em 0;transform:rotate(42deg)}
.media{overflow:hidden;background:var(--_field)}
img{display:block;inline-size:100%;block-size:100%;aspect-ratio:16/9;object-fit:cover}
.button{text-align:center}
.countdown .when{display:block;font-size:.875em;color:var(--_muted)}
.cells{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:.5em;max-inline-size:22em;margin-block-start:.4em}
.cell{padding:.35em .2em;border:1px solid var(--_line);border-color:color-mix(in srgb,currentColor 18%,transparent);border-radius:var(--_radius);text-align:center;background:var(--_field)}
.cell b{display:block;font-size:1.4em;line-height:1.2;font-variant-numeric:tabular-nums}
.cell small{display:block;font-size:.75em;color:var(--_muted);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`

const overlay = `
:host{display:contents!important}
.panel{background:var(--_surface);color:var(--_ink);border:1px solid color-mix(in srgb,currentColor 15%,transparent);overflow:auto;overscroll-behavior:contain}
@media print{.panel{display:none!important}}
`

/** Above all else also where the browser has no top layer for it (Firefox before 125, Safari before 17). */
const floating = `
.panel{position:fixed;inset:auto 0 0;z-index:2147483647;block-size:auto;max-block-size:60dvh}
@keyframes rise{from{opacity:0;transform:translateY(1.5rem)}}
.panel{animation:rise .25s ease-out}
`

const flowing = `
.panel{container-type:inline-size}
`

export const styles = {
  modal: [
    shared,
    overlay,
    `
dialog.panel{inset:0;inline-size:min(30rem,100vw - 24px);margin:auto}
dialog.panel.wide{inline-size:min(50rem,100vw - 24px)}
.inner{padding:calc(var(--_space)*2)}
@media (min-width:44rem){.wide .frame{display:grid;grid-template-columns:5fr 6fr}.wide .inner{align-self:center}.wide img{aspect-ratio:auto;position:absolute;inset:0}.wide .media{position:relative;min-block-size:20rem}}
.action>.button{inline-size:100%}
@keyframes appear{from{opacity:0;transform:translateY(.75rem) scale(.985)}}
.panel[open]{animation:appear .2s ease-out}
`,
  ],
  bar: [
    shared,
    overlay,
    floating,
    `
.panel{inline-size:100%;border-width:1px 0 0;border-block-start:3px solid var(--_accent);box-shadow:0 -8px 32px #0002}
.inner{display:flex;flex-wrap:wrap;align-items:center;gap:calc(var(--_space)*.75) calc(var(--_space)*1.5);max-inline-size:76rem;margin-inline:auto;padding:calc(var(--_space)*.75) var(--_space)}
.inner>*+*,.action>*+*,.text>*+*{margin:0}
.text{flex:1 1 16rem}
.action{display:flex;flex-wrap:wrap;align-items:center;gap:var(--_space)}
h2{font-size:1.0625em}
.close{order:1;float:none;margin:0}
.media,ul{display:none}
.countdown{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .75em}
.cells{margin:0}
.cell{padding:.1em .6em}
.cell b{font-size:1.1em}
@media (max-width:40rem){.inner{position:relative}.close{position:absolute;inset-block-start:0;inset-inline-end:0}.text{flex-basis:100%;padding-inline-end:2.5rem}.action{inline-size:100%}.action>.button{flex:1}}
`,
  ],
  'slide-in': [
    shared,
    overlay,
    floating,
    `
.panel{inset:auto 24px 24px auto;inline-size:min(23rem,100vw - 24px);max-block-size:calc(100dvh - 24px);border-radius:calc(var(--_radius)*1.5);box-shadow:0 16px 48px #0004}
.panel:dir(rtl){inset:auto auto 24px 24px}
h2{font-size:1.2em}
.action>.button{inline-size:100%}
@media (max-width:40rem){.panel,.panel:dir(rtl){inset:auto 12px 12px}}
`,
  ],
  inline: [
    shared,
    flowing,
    `
.panel{border:1px solid color-mix(in srgb,currentColor 18%,transparent);border-radius:calc(var(--_radius)*1.5);background:var(--_field);overflow:hidden}
@container (min-width:36rem){.wide{display:grid;grid-template-columns:2fr 3fr}.wide .inner{align-self:center}.wide img{aspect-ratio:auto;position:absolute;inset:0}.wide .media{position:relative}}
`,
  ],
  landing: [
    shared,
    flowing,
    `
.inner{padding:0}
.frame{padding-block:clamp(2rem,7vw,5rem)}
h2{font-size:clamp(1.9rem,1.3rem + 3vw,3.25rem);line-height:1.12;letter-spacing:-.02em}
p[part=body]{font-size:1.2em;max-inline-size:38em}
ul{font-size:1.0625em}
.text>*+*{margin-block-start:var(--_space)}
.action{margin-block-start:calc(var(--_space)*1.5)}
.media{border-radius:calc(var(--_radius)*1.5);margin-block-start:calc(var(--_space)*2)}
@container (min-width:52rem){.wide{display:grid;grid-template-columns:1.15fr 1fr;gap:clamp(2rem,5vw,5rem);align-items:center}.wide .media{margin:0}}
`,
  ],
}

/** What must not end up under a bar when it gets the focus. */
export const keepClear = (heightPx: number): string => `html{scroll-padding-block-end:${heightPx}px}`
