/**
 * The only script that runs before the page is painted, so that nothing flashes: it sets the
 * theme the reader chose, and tells the styles what to expect in `data-` marks on `html`:
 * `js` scripts run; `kept` answers are stored, so no empty form is shown; `region` the reader chose one for
 * days in words; `framed` the page sits in somebody else's page, so nothing of the reader's is shown; `broken` a
 * tool did not load; `asleep` a live part of a page to read did not. It also keeps the theme control in the
 * footer working on pages without any other script, and wakes the live parts of a page to read (frame/wake.ts)
 * where answers are kept, or a control
 * that wants it is changed (`data-touch`) or focused (`data-focus`).
 * Once all is loaded it fetches what keeps the site for use without a network (stores/storage/keep-site.ts): `news` a newer
 * build waits.
 *
 * It is text because the policy names it by its hash (build/policy.ts). Each use of storage is
 * in a try: a browser that blocks storage throws on the mere look.
 */
export const beforePaint = `{
const d=document.documentElement.dataset,k="after-the-interview:";
d.js="";
if(top!==self)d.framed="";
try{const s=localStorage,t=s.getItem(k+"theme");if(t)d.theme=t;
if(Object.keys(s).some(n=>n.startsWith(k+"interview:")))d.kept="";
const r=JSON.parse(s.getItem(k+"you")).region;if(/^en-[A-Z]{2}$/.test(r))d.region=r}catch{}
addEventListener("astro:hydration-error",e=>{e.preventDefault();d.broken=""});
addEventListener("DOMContentLoaded",()=>{for(const r of document.getElementsByName("theme"))r.checked=r.value===(d.theme||"auto")});
const w=()=>import("/wake.js").catch(()=>{d.asleep=""});
"kept" in d&&addEventListener("DOMContentLoaded",()=>document.querySelector("[data-wake]")&&w());
addEventListener("focusin",({target:r})=>r.closest("[data-focus]")&&w());
addEventListener("change",({target:r})=>{r.closest("[data-touch]")&&w();if(r.name==="theme"){r.value==="auto"?delete d.theme:d.theme=r.value;
try{r.value==="auto"?localStorage.removeItem(k+"theme"):localStorage.setItem(k+"theme",r.value)}catch{}}});
addEventListener("load",()=>import("/sw-start.js").catch(()=>{}))
}`;
