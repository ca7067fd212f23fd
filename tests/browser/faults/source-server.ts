import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";

const head = `<!doctype html><meta charset="utf-8"><title>Tab</title>
<script>globalThis.process = { env: { NODE_ENV: "production" } };</script>
<script type="importmap">{"imports":{"nanostores":"/node_modules/nanostores/index.js"}}</script>`;

const pages: Record<string, string> = {
  "/": "<!doctype html><meta charset=utf-8><title>Desk</title>",
  "/tab/": `${head}<script type="module" src="/tests/browser/faults/tab.ts"></script>`,
};

/** Serves the project's own sources, without their types, so that stores run in a real browser as they stand. */
export async function serveSources(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const isPage = pathname in pages;
    response.setHeader("Content-Type", isPage ? "text/html" : "text/javascript");
    response.setHeader("Cache-Control", "max-age=3600");
    response.end(pages[pathname] ?? scriptOf(pathname));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

function scriptOf(pathname: string): string {
  if (pathname === "/favicon.ico") return "";
  const code = readFileSync(`.${pathname}`, "utf8");
  return pathname.endsWith(".ts") ? stripTypeScriptTypes(code) : code;
}
