/**
 * Shows the last next step that is kept in this browser in the element just before it, and takes it away again when another
 * tab wipes it. Before first paint, so that nothing moves: an element without a step stays hidden. The newest step of all
 * next steps counts (`content/en/activities/<lesson>-next.yaml`, field `step`). An answer to the sheet in the element that
 * is older than the step is about an earlier step, and the line below the step says so.
 *
 * Like the script that restores answers (`components/restore.ts`) it knows the current record version only, and no store:
 * what it cannot read it passes over.
 */
export const RECALL =
  '(()=>{let e=document.currentScript.previousElementSibling,[,q,h,y]=e.children,f=()=>{let t="",d="",b="";for(let o of["local","session"])try{let s=self[o+"Storage"];for(let k in s)try{let{v,run:{at:w,answers:a}}=JSON.parse(s[k]);if(v==1)if(/^cairn:a:.+-next$/.test(k))a.step.trim()&&w>d&&(d=w,t=a.step);else if(k=="cairn:a:"+y.id&&Object.values(a).join(""))b=w}catch{}}catch{}e.hidden=!t;q.textContent=t;h.hidden=!b||b>d};f();for(let n of["storage","pageshow","change"])addEventListener(n,f)})()';
