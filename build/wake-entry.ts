import type { Plugin } from "vite";

/**
 * Files that the inline script of every page fetches, and what these fetch in turn, under names that can be known
 * before anything is built (stores/storage/before-paint.ts, keep-site.ts). They share their modules with the islands.
 */
const entries: Readonly<Record<string, string>> = {
  "/wake.js": "/src/components/frame/wake.ts",
  "/sw-start.js": "/src/components/stores/storage/keep-site.ts",
  "/autosave.js": "/src/components/stores/views/autosave-store.ts",
};

export function wakeEntry(): Plugin {
  return {
    name: "wake-entry",
    buildStart() {
      if (this.environment.name !== "client") return;
      for (const [address, id] of Object.entries(entries)) {
        this.emitFile({
          type: "chunk",
          id,
          fileName: address.slice(1),
          preserveSignature: "allow-extension",
        });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        request.url = entries[request.url ?? ""] ?? request.url;
        next();
      });
    },
  };
}
