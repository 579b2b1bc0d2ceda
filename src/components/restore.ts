/**
 * Puts saved answers into the controls of the activity just before it, before first paint: without it a returning visit
 * shifts when the explanations open. It knows the current record version only; everything else waits for the full
 * decoder. `kept` remembers what it put in, so that what the reader does before the script arrives can be told apart
 * (`islands/controls.ts`).
 *
 * At most 300 bytes, the same text after every activity, so one hash in the Content-Security-Policy covers them all.
 */
export const RESTORE =
  'try{let s=document.currentScript.previousElementSibling,r=JSON.parse(localStorage["cairn:a:"+s.dataset.activity]);if(r.v==1)for(let c of s.firstElementChild.elements){let v=r.run.answers[c.name];if(typeof v=="string")c.type=="radio"?c.checked=c.kept=c.value==v:c.value=c.kept=v}}catch{}';
