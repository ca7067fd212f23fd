import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build, type Rollup } from "vite";

const page = (script: string, title: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><body><script type="module" src="${script}"></script>`;

/** The desk and the tab with the site's own stores, bundled as they are for the site. */
async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: { desk: "tests/browser/faults/desk.ts", tab: "tests/browser/faults/tab.ts" },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
        preserveEntrySignatures: false,
      },
    },
  });
  const { output } = result as Rollup.RollupOutput;
  return new Map(
    output.flatMap((one) => (one.type === "chunk" ? [[`/${one.fileName}`, one.code]] : [])),
  );
}

/** Serves a desk with two tabs on an origin of its own. */
export async function serveDesk(): Promise<{ origin: string; close: () => Promise<void> }> {
  const files = await bundle();
  files.set("/", page("/desk.js", "Desk")).set("/tab/", page("/tab.js", "Tab"));
  const server = createServer(({ url = "/" }, response) => {
    response.setHeader("Content-Type", url.endsWith("/") ? "text/html" : "text/javascript");
    response.setHeader("Cache-Control", "max-age=3600");
    response.end(files.get(url) ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
