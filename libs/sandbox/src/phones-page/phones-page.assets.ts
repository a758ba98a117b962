/** Sent with the page: nothing runs or loads that is not the sandbox's own. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with a mail's HTML, which may hold anything: it runs nothing and loads nothing; links open elsewhere. */
export const mailPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Replaces the lists by fresh ones, so that news appear without losing what is being typed. */
export const pageScript = `
const columns = document.querySelector('.columns');
const toEnd = () => {
  const items = document.querySelector('.items');
  if (items) items.scrollTop = items.scrollHeight;
};
const refresh = async () => {
  if (document.hidden) return;
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!response?.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const old of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector('[data-live="' + old.dataset.live + '"]');
    if (!next || next.innerHTML === old.innerHTML || old.contains(document.activeElement)) continue;
    old.innerHTML = next.innerHTML;
    if (old.matches('.items')) toEnd();
  }
};
toEnd();
setInterval(refresh, Number(columns.dataset.refresh) * 1000);
`;

/** How phones and mailboxes look. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5b6675; --paper: #fff; --ground: #eef1f5; --line: #d4dae2; --in: #e7ebf0; --out: #cfe3ff; --accent: #1556b0; --bad: #a3180f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf2; --soft: #a5b0be; --paper: #1b212a; --ground: #11151b; --line: #35404e; --in: #28313d; --out: #1d3f6e; --accent: #8ab8ff; --bad: #ff9b92; } }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 16px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding: .6rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.15rem; } header p { margin: 0; color: var(--soft); }
a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.columns { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(16rem, 24rem) 1fr; }
nav { overflow-y: auto; background: var(--paper); border-right: 1px solid var(--line); }
.search { display: grid; grid-template-columns: 1fr auto; gap: .25rem .5rem; padding: .75rem; } .search label { grid-column: 1 / -1; font-size: .85rem; color: var(--soft); }
input, textarea, button { font: inherit; color: inherit; padding: .5rem .6rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--paper); min-width: 0; }
button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }
.threads { list-style: none; margin: 0; padding: 0; }
.threads a { display: grid; grid-template-columns: 1fr auto; gap: .1rem .5rem; padding: .6rem .75rem .6rem .6rem; border-left: 4px solid var(--soft); border-bottom: 1px solid var(--line); color: inherit; text-decoration: none; }
.threads a:hover, .threads a[aria-current] { background: var(--ground); } .threads a.whatsapp { border-left-color: #1f9d57; } .threads a.email { border-left-color: #b3731a; } .threads a.sms { border-left-color: #2f74d0; }
.person { font-weight: 600; overflow-wrap: anywhere; } .badge { font-size: .75rem; color: var(--soft); }
.last { color: var(--soft); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; } .threads time { font-size: .75rem; color: var(--soft); }
main { min-height: 0; display: flex; justify-content: center; padding: 1rem; overflow-y: auto; }
.welcome { margin: auto; max-width: 32rem; text-align: center; } .empty { padding: 0 .75rem; color: var(--soft); }
.device { display: flex; flex-direction: column; width: 100%; max-width: 30rem; background: var(--paper); border: 1px solid var(--line); border-radius: 1.5rem; overflow: hidden; box-shadow: 0 8px 30px rgb(0 0 0 / .12); }
.device.email { max-width: 52rem; border-radius: .75rem; }
.device.whatsapp { --out: #d6f5c8; } .device.whatsapp .items { background: #efe7dd; }
@media (prefers-color-scheme: dark) { .device.whatsapp { --out: #17503a; } .device.whatsapp .items { background: #0d141a; } }
h2 { margin: 0; padding: .8rem 1.1rem; font-size: 1.05rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } h2 small { font-weight: 400; color: var(--soft); }
.items { flex: 1; min-height: 8rem; overflow-y: auto; list-style: none; margin: 0; padding: 1rem; display: flex; flex-direction: column; gap: .6rem; }
.items li { max-width: 85%; padding: .5rem .8rem; border-radius: 1rem; background: var(--in); } .items .out { align-self: flex-end; background: var(--out); }
.device.whatsapp .items .in { background: var(--paper); } .device.email .items li { max-width: 100%; border-radius: .5rem; border: 1px solid var(--line); background: var(--paper); } .device.email .items .out { background: var(--out); max-width: 90%; }
.items h3 { margin: 0 0 .3rem; font-size: 1rem; } .text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
iframe { width: 100%; height: 26rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff; } details { margin-top: .4rem; }
.items footer { margin-top: .25rem; font-size: .75rem; color: var(--soft); } .status { font-weight: 600; }
.failed, .undelivered, .bounce, .dropped, .problem { color: var(--bad); }
.reply { display: grid; grid-template-columns: 1fr auto; gap: .35rem .5rem; padding: .8rem 1rem 1rem; border-top: 1px solid var(--line); } .reply label, .problem { grid-column: 1 / -1; font-size: .85rem; margin: 0; } .reply textarea { resize: vertical; } .reply button { align-self: end; }
@media (max-width: 46rem) { body { height: auto; } .columns { grid-template-columns: 1fr; } nav { max-height: 40vh; border-right: 0; } }
`;
