import type { Plugin } from "vite";

const source = "/src/components/frame/wake.ts";

/**
 * Builds `frame/wake.ts` into `/wake.js`, under a name that the inline script of every page can know
 * before anything is built (storage/before-paint.ts). It shares its modules with the islands.
 */
export function wakeEntry(): Plugin {
  return {
    name: "wake-entry",
    buildStart() {
      if (this.environment.name !== "client") return;
      this.emitFile({ type: "chunk", id: source, fileName: "wake.js" });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url === "/wake.js") request.url = source;
        next();
      });
    },
  };
}
