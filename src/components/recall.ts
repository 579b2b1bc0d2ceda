/**
 * Shows the last next step that is kept in this browser in the element just before it, and takes it away again when another
 * tab wipes it. Before first paint, so that nothing moves: an element without a step stays hidden. The newest step of all
 * next steps counts (`content/en/activities/<lesson>-next.yaml`, field `step`). Like the script that restores answers
 * (`components/restore.ts`) it knows the current record version only, and no store: what it cannot read it passes over.
 */
export const RECALL =
  '(()=>{let e=document.currentScript.previousElementSibling,f=()=>{let t="",d="";for(let o of["local","session"])try{let s=self[o+"Storage"];for(let k in s)if(/^cairn:a:.+-next$/.test(k))try{let{v,run:r}=JSON.parse(s[k]),a=r.answers.step.trim();v==1&&a&&r.at>d&&(d=r.at,t=a)}catch{}}catch{}e.hidden=!t;e.querySelector("blockquote").textContent=t};f();for(let n of["storage","pageshow"])addEventListener(n,f)})()';
