// How a form looks, on top of the shared tokens.
export const formStyles = `
:host{max-inline-size:34em}
form,[part~=success]{display:grid;gap:calc(var(--_space)*1.25);justify-items:stretch}
[part~=field]{display:grid;gap:6px}
label:not([part~=choice]),legend{font-weight:600;line-height:1.35}
legend{margin-block-end:6px}
[part~=optional],[part~=help],[part~=progress],[part~=known],[role=status]{color:var(--_muted);font-weight:400;font-size:.9em}
input:not([type=radio],[type=checkbox]),select,textarea{inline-size:100%;min-block-size:46px;padding:.55em .8em;border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_field);font-size:max(1em,16px);line-height:1.4}
textarea{resize:vertical}
select{appearance:none;padding-inline-end:2.4em;background:conic-gradient(from -45deg at 50% 100%,currentColor 90deg,#0000 0) calc(100% - 14px)/12px 6px no-repeat,var(--_field)}
select:dir(rtl){background-position:14px}
option{background:Canvas;color:CanvasText}
::placeholder{color:inherit;opacity:.7}
input:focus-visible,select:focus-visible,textarea:focus-visible{outline-offset:0}
[part~=choice]{display:flex;gap:.7em;align-items:flex-start;padding-block:5px;cursor:pointer;line-height:1.45}
[part~=choice] input{flex:none;inline-size:20px;block-size:20px;margin:.12em 0 0;accent-color:var(--_accent)}
[aria-invalid]{border:2px solid var(--_error)!important}
[part~=error]{color:var(--_error);font-size:.92em;font-weight:500}
[part~=summary]{padding:calc(var(--_space)*.75) var(--_space);border:1px solid var(--_error);border-inline-start-width:5px;border-radius:var(--_radius)}
[part~=summary] p{font-weight:600}
[part~=summary] ul{padding-inline-start:1.2em}
h2+p{margin-block-start:calc(var(--_space)*-.75)}
.close{position:absolute;inset-block-start:10px;inset-inline-end:10px;margin:0}
.close+*>:first-child{padding-inline-end:36px}
[part~=progress]{display:grid;gap:6px}
progress{inline-size:100%;block-size:12px;accent-color:var(--_accent)}
[part~=actions]{display:flex;flex-wrap:wrap;gap:10px}
[part~=actions] button{flex:1 1 auto}
[part~=actions] .quiet{flex-grow:0}
[part~=message]{font-size:1.15em;font-weight:600;overflow-wrap:anywhere}
[tabindex]:focus{outline:none}
.button{justify-self:start}
[role=status]:empty{display:none}
[part~=trap]{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media (forced-colors:active){select{appearance:auto}}
`
