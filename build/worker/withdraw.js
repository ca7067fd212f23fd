/**
 * The worker that takes the place of a broken one and leaves nothing behind: no cache, no registration. Pages
 * then come from the network. It answers no request and reloads no page, so nobody is interrupted.
 */
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw() {
  const ours = (await caches.keys()).filter((key) => key.startsWith("after-the-interview-"));
  await Promise.all(ours.map((key) => caches.delete(key)));
  await self.registration.unregister();
}
