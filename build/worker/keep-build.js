/**
 * The worker that keeps one build of the site on the device, so that all of it works without a network.
 * `build/offline.ts` writes it as `sw.js`, with this before it:
 *
 * const build = { version: "a hash of all", pack: "/many.json", files: { "/guide/": "the hash of this file", … } };
 *
 * `pack` is the file that holds many small ones, as JSON: the text of each by its address.
 *
 * It never mixes two builds: a build is kept whole or not at all, pages come from it and not from the network,
 * and the next one takes over only where no other page is open that came from this one.
 */
const names = "after-the-interview-";
const thisBuild = names + build.version;

/** How the addresses begin that are in the pack. */
const inPack = build.pack.replace(".json", "/");

/** A file as it was built; anything else is refused, as when a host is halfway to the next build. */
async function fetchFile(file) {
  const answer = await fetch(file, { cache: "reload" });
  const bytes = await answer.arrayBuffer();
  const isMissing = !answer.ok && file !== "/404.html";
  if (isMissing || (await hashOf(bytes)) !== build.files[file])
    throw new Error(`Not as built: ${file}`);
  // Made anew: a page that came by a redirect may not be shown by a worker, and the bytes are unpacked already.
  const headers = new Headers(answer.headers);
  for (const packed of ["content-encoding", "content-length"]) headers.delete(packed);
  return new Response(bytes, { headers });
}

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What an earlier build has under the same hash is not fetched again. */
async function keepFile(cache, file) {
  const kept = await caches.match(file);
  const isSame = kept && (await hashOf(await kept.clone().arrayBuffer())) === build.files[file];
  await cache.put(file, isSame ? kept : await fetchFile(file));
}

/** As many at a time as leave the page its share of the line. */
const atOnce = 4;

async function keepBuild() {
  const cache = await caches.open(thisBuild);
  const left = Object.keys(build.files);
  const work = async () => {
    for (let file = left.pop(); file; file = left.pop()) await keepFile(cache, file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Older builds, that is: while a newer one arrives or waits, nothing is forgotten. */
async function forgetOtherBuilds() {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const others = (await caches.keys()).filter((key) => key.startsWith(names) && key !== thisBuild);
  await Promise.all(others.map((key) => caches.delete(key)));
}

/** A page is kept under its address with a slash at the end; an address that has none is sent there. */
async function answerPage({ origin, pathname, search }) {
  const cache = await caches.open(thisBuild);
  const page = await cache.match(pathname);
  if (page) return page;
  if (`${pathname}/` in build.files) return Response.redirect(`${origin}${pathname}/${search}`);
  const missing = await cache.match("/404.html");
  return new Response(missing?.body, { status: 404, headers: missing?.headers ?? {} });
}

/** A page of the build before may still ask for a file of its own, until it is opened anew. */
async function answerFile(request, { pathname }) {
  const cache = await caches.open(thisBuild);
  const kept = (await cache.match(pathname)) ?? (await unpack(cache, pathname));
  return kept ?? (await caches.match(pathname)) ?? fetch(request);
}

/** One of the small files that are kept in one. */
async function unpack(cache, pathname) {
  if (!pathname.startsWith(inPack)) return;
  const texts = await (await cache.match(build.pack))?.json();
  const headers = { "content-type": "application/json" };
  if (texts && Object.hasOwn(texts, pathname)) return new Response(texts[pathname], { headers });
}

/** Pictures for link previews, feeds and whatever else a build has beside its pages are not kept. */
const isBeside = ({ pathname }) =>
  /\.\w+$/.test(pathname) && !(pathname in build.files) && !pathname.startsWith(inPack);

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const isOurs = event.request.method === "GET" && address.origin === self.location.origin;
  if (!isOurs || isBeside(address)) return;
  const isPage = event.request.mode === "navigate";
  event.respondWith(isPage ? answerPage(address) : answerFile(event.request, address));
  // The page that this takes over from is about to go: no page is left that needs an older build.
  if (isPage) event.waitUntil(forgetOtherBuilds());
});

/** A page that was left a moment ago is still counted, so the count is taken a few times, the last after 1.5 s. */
async function isOnlyOne(wait = 100) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length <= 1) return true;
  if (wait > 800) return false;
  await new Promise((done) => setTimeout(done, wait));
  return isOnlyOne(wait * 2);
}

/** A page that has just opened asks whether it is the only one, and then, if nobody uses it yet, to be of this build. */
self.addEventListener("message", (event) => {
  const answer = async () => (await isOnlyOne()) && event.source.postMessage("only one");
  event.waitUntil(event.data === "take over" ? self.skipWaiting() : answer());
});
