// The look that forms and offers share, as CSS: everything is derived from the page's own text colour, font and accent.

/**
 * Public custom properties (docs/theming.md): `--lead-accent`, `--lead-on-accent`, `--lead-text`, `--lead-font`,
 * `--lead-radius`, `--lead-space`, `--lead-line`, `--lead-field`, `--lead-muted`, `--lead-error`,
 * `--lead-surface`, `--lead-surface-text`. Private ones begin with `--_`; parts of a widget use only those.
 *
 * `--_on` is black or white, whichever reads better on the accent: 0.179 is the luminance at which both have the same
 * contrast (WCAG 2.2, relative luminance). `--_error` is light where the text is light, so a dark page needs to
 * say nothing.
 */
export const tokens = `:host{
--_accent:var(--lead-accent,var(--_page-accent,#1d5bd6));
--_on:var(--lead-on-accent,color(from var(--_accent) xyz-d65 calc(.95*clamp(0,(.179 - y)*999,1)) clamp(0,(.179 - y)*999,1) calc(1.089*clamp(0,(.179 - y)*999,1))));
--_radius:var(--lead-radius,8px);
--_space:var(--lead-space,16px);
--_line:var(--lead-line,color-mix(in srgb,currentColor 56%,transparent));
--_field:var(--lead-field,color-mix(in srgb,currentColor 3%,transparent));
--_muted:var(--lead-muted,color-mix(in srgb,currentColor 80%,transparent));
--_error:var(--lead-error,oklch(from currentColor calc(.5 + .3*clamp(0,(l - .55)*99,1)) .16 27));
--_surface:var(--lead-surface,Canvas);
--_ink:var(--lead-surface-text,CanvasText);
display:block!important;
color:var(--lead-text,inherit);
font-family:var(--lead-font,inherit);
line-height:1.5;letter-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;font-weight:400;cursor:auto
}
:host([hidden]){display:none!important}
*{box-sizing:border-box}
[hidden]{display:none!important}
h2,p,ul,fieldset,legend{margin:0;padding:0;border:0;min-inline-size:0}
h2{font-size:1.4em;line-height:1.25;text-wrap:balance}
button,input,select,textarea{font:inherit;letter-spacing:inherit;color:inherit}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-block-size:44px;padding:.5em 1.25em;border:1px solid transparent;border-radius:var(--_radius);background:var(--_accent);color:var(--_on);font-weight:600;text-decoration:none;cursor:pointer}
button:hover,.button:hover{filter:brightness(.92)}
.quiet{background:none;border-color:var(--_line);color:inherit}
.link{border:0;vertical-align:top;text-align:start;min-block-size:24px;padding:0;background:none;color:inherit;font-weight:inherit;text-decoration:underline;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}
.code{display:flex;flex-wrap:wrap;gap:.5em;align-items:center}
.code code{padding:.55em 1em;border:1px dashed var(--_line);border-radius:var(--_radius);font:600 1.1em ui-monospace,monospace;letter-spacing:.06em;overflow-wrap:anywhere}
dialog{inline-size:min(32rem,100vw - 24px);max-inline-size:none;max-block-size:calc(100dvh - 24px);padding:calc(var(--_space)*1.75);overflow:auto;overscroll-behavior:contain;border:1px solid var(--_line);border-radius:calc(var(--_radius)*1.5);background:var(--_surface);color:var(--_ink);box-shadow:0 24px 64px #0005}
dialog::backdrop{background:#0009}
.close{float:inline-end;inline-size:44px;padding:0;margin:-12px;background:none;color:inherit;font-size:1.25em}
.preview{padding:4px 12px;border:2px dashed var(--_accent);border-radius:var(--_radius);font-size:.85em;text-align:center}
@media (forced-colors:active){button,.button{border-color:ButtonText}:focus-visible{outline-color:Highlight}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
`
