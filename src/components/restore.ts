/**
 * Puts saved answers, those of the device and then those that wait in this tab, into the controls of the activity just
 * before it, before first paint: without it a returning visit shifts when the explanations open. It knows the current record version only; everything else waits for the full
 * decoder. `kept` remembers what a control holds then, so that what the reader does before the script arrives can be told apart
 * (`islands/controls.ts`).
 *
 * `part` marks an activity into which something was put back: what depends on its results is not shown before the script
 * has worked them out (`fields/table/style.css`), or it would move.
 *
 * At most 300 bytes, the same text after every activity, so one hash in the Content-Security-Policy covers them all.
 */
export const RESTORE =
  'for(let o of["local","session"])try{let s=document.currentScript.previousElementSibling,r=JSON.parse(self[o+"Storage"]["cairn:a:"+s.id]),v;if(r.v==1)for(let c of s.firstChild)(v=r.run.answers[c.name])===v+""&&(s.part=1,c.kept=/[xo]$/.test(c.type)?c.checked=c.value==v:(c.value=v,c.value))}catch{}';
