/**
 * Asks the browser for the worker that keeps the site for use without a network (build/worker). Every page fetches
 * this as `/sw-start.js` after all else (before-paint.ts), so that it costs a first visit nothing that shows. For a
 * reader who keeps a copy in a file of their own, it also fetches what keeps that up to date (stores/views/autosave-store.ts).
 */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** The one address that may become a worker here, whatever is asked: the page's policy names this rule. */
const rule = { createScriptURL: (_wanted: string) => "/sw.js" };

interface TrustedTypes {
  createPolicy(name: string, rules: typeof rule): typeof rule;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** A page in which the reader has begun to do something stays of the build that it came from. */
let isUsed = false;
const noteUse = () => {
  isUsed = true;
};
for (const use of ["pointerdown", "keydown", "input"]) {
  addEventListener(use, noteUse, { once: true, capture: true });
}

/** Lets a newer build take over from this page, if it has just opened and is the only one: that the worker counts. */
function takeOver(waiting: ServiceWorker | null): void {
  if (!waiting || !workers) return;
  workers.onmessage = () => isUsed || waiting.postMessage("take over");
  waiting.postMessage("is this the only page?");
}

async function keepSite(): Promise<void> {
  const address = (trustedTypes?.createPolicy("worker", rule) ?? rule).createScriptURL("");
  const registration = await workers?.register(address);
  if (!registration) return;
  // On a first visit there is no older build, and so no news.
  const look = () => {
    if (registration.waiting && registration.active) document.documentElement.dataset["news"] = "";
  };
  look();
  takeOver(registration.waiting);
  registration.onupdatefound = () => registration.installing?.addEventListener("statechange", look);
}

// The newer build took over from this page alone (worker/keep-build.js): it is opened anew, as of that build.
if (workers?.controller) workers.oncontrollerchange = () => location.reload();
/** Fetched by its address and not as a module of ours: that would bring the files of the tools to every page. */
const autosave = "/autosave.js";

async function keepCopy(): Promise<void> {
  if (!localStorage.getItem("after-the-interview:autosave")) return;
  const { followChanges } = await import(/* @vite-ignore */ autosave);
  followChanges();
}

// A page that could not fetch it leaves it to the next, as does a browser that keeps nothing.
keepCopy().catch(() => {});
// Where the browser keeps nothing, the site works as before, with a network.
keepSite().catch(() => {});
