import { createHash } from 'node:crypto';

/** The look of the page: calm, warm, large enough for a thumb, in light and in dark. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --paper: #faf6f0; --card: #ffffff; --ink: #2a2622; --soft: #6b6259; --line: #e7ddd0;
  --accent: #1f6f5c; --on-accent: #ffffff; --calm: #eaf4ef; --warn: #fdf0e3; --warn-ink: #7a4312;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1917; --card: #252220; --ink: #f2ece4; --soft: #b3a89b; --line: #3b3631;
    --accent: #6cc4aa; --on-accent: #10201b; --calm: #1f322c; --warn: #3a2a18; --warn-ink: #f3c999;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 38rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 ui-rounded, 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif; overflow-wrap: anywhere;
}
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 1rem; padding: 1.5rem 0 .5rem; }
.brand { margin: 0; font-weight: 700; font-size: 1.125rem; letter-spacing: -.01em; }
.languages { display: flex; flex-wrap: wrap; gap: .25rem; font-size: .875rem; }
.languages a, .languages span { padding: .35rem .5rem; border-radius: .4rem; text-decoration: none; }
.languages span { font-weight: 700; background: var(--line); }
h1 { margin: 1.25rem 0 .25rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -.02em; }
h2 { margin: 0 0 .75rem; font-size: 1.1875rem; }
.lead { margin: 0 0 1.25rem; color: var(--soft); }
.card { margin: 1rem 0; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
.calm { background: var(--calm); } .calm .lead { margin: 0; color: var(--ink); }
.invoices { list-style: none; margin: 0; padding: 0; }
.invoices li { padding: .85rem 0; border-top: 1px solid var(--line); }
.invoices li:first-child { padding-top: 0; border-top: 0; }
.invoices p { margin: .15rem 0 0; }
.line { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
.number { font-weight: 600; }
.amount { font-variant-numeric: tabular-nums; font-weight: 700; white-space: nowrap; }
.prefer { margin: .75rem 0 0; }
.card h3 { margin: 0 0 .35rem; font-size: 1.0625rem; }
.what, .due, .hint { color: var(--soft); font-size: .9375rem; }
.total { margin-top: .35rem; padding-top: .85rem; border-top: 2px solid var(--line); font-size: 1.125rem; font-weight: 600; }
.total .amount { white-space: normal; text-align: right; }
.resting { padding: .5rem .75rem; background: var(--calm); border-radius: .6rem; font-size: .9375rem; }
.invoices .resting { margin-top: .5rem; }
ul.statements { list-style: none; margin: 0; padding: 0; }
.statements li { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; padding: .6rem 0; }
.statements li + li { border-top: 1px solid var(--line); }
.files { display: flex; gap: 1.25rem; font-weight: 600; }
.files a { padding: .35rem 0; }
dl { margin: 0; }
dl div { padding: .45rem 0; }
dt { color: var(--soft); } dd { margin: 0; font-weight: 600; user-select: all; }
.act { padding: 0; }
summary { padding: 1.05rem 1.25rem; font-weight: 600; font-size: 1.0625rem; cursor: pointer; border-radius: 1rem; }
summary::marker { color: var(--accent); }
.act form { padding: 0 1.25rem 1.25rem; }
.act form + form { border-top: 1px solid var(--line); padding-top: 1rem; }
.act form > p:first-of-type { margin-top: 0; color: var(--soft); }
.quiet summary { color: var(--soft); font-weight: 500; }
label, legend { display: block; margin: .9rem 0 .3rem; font-weight: 600; padding: 0; }
fieldset { margin: 1rem 0 0; padding: 0; border: 0; min-width: 0; }
.choice { display: flex; gap: .7rem; align-items: baseline; margin: 0; padding: .45rem 0; font-weight: 400; }
input[type='radio'], input[type='checkbox'] { flex: none; width: 1.15rem; height: 1.15rem; accent-color: var(--accent); transform: translateY(.15rem); }
select, textarea, input[type='date'] {
  width: 100%; min-height: 2.9rem; padding: .6rem .75rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--soft); border-radius: .7rem;
}
.span { display: grid; grid-template-columns: auto 1fr auto 1fr; gap: .75rem; align-items: center; margin-top: .6rem; }
.span label { margin: 0; font-weight: 400; }
button {
  margin-top: 1.25rem; width: 100%; min-height: 3.1rem; padding: .75rem 1.25rem; font: inherit; font-weight: 700; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: .8rem;
}
button.plain { color: var(--ink); background: transparent; border-color: var(--soft); font-weight: 600; }
.notice { margin: 1rem 0 0; padding: .9rem 1.1rem; border-radius: .9rem; font-weight: 600; }
.done { background: var(--calm); border: 1px solid var(--accent); }
.problem { background: var(--warn); color: var(--warn-ink); border: 1px solid currentColor; }
a { color: var(--accent); text-underline-offset: .2em; }
footer { margin-top: 2rem; color: var(--soft); }
footer p { margin: .25rem 0; }
.contact { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-weight: 600; }
.contact a { padding: .35rem 0; }
.legal { margin-top: 1rem; font-size: .875rem; }
.alone { padding-top: 18vh; text-align: center; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (min-width: 34rem) {
  button { width: auto; }
  dl div { display: grid; grid-template-columns: 10rem 1fr; gap: .75rem; }
}
`;

/** Changes with the content, so that browsers may keep it for ever. */
export const stylesheetName = `page-${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`;
/** Where pages find it. */
export const stylesheetPath = `/p/assets/${stylesheetName}`;
