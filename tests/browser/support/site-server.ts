import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Build, keepWorker, readBuild } from "../../../build/offline.ts";
import { headers } from "../../../build/policy.ts";

const types: Record<string, string> = {
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
};

/** A host of the built site, of which a test may change what is deployed, and which it may take down. */
export class SiteServer {
  /** Every address that was asked for, with the address of the asking page's own host where it is another. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  #files: Build = new Map();
  #port = 0;

  static async start(build: Build = readBuild("dist")): Promise<SiteServer> {
    const site = new SiteServer();
    site.deploy(build);
    await site.up();
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Puts a build in the place of the last one, with the worker that belongs to it, or with another. */
  deploy(build: Build, worker = keepWorker(build)): void {
    this.#files = new Map([...build, ["/sw.js", Buffer.from(worker)]]);
  }

  async up(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((done) => server.listen(this.#port, "127.0.0.1", done));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async down(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    this.asked.push(pathname);
    const bytes = this.#files.get(pathname);
    const type = types[pathname.match(/\.(\w+)$/)?.[1] ?? ""] ?? "text/html; charset=utf-8";
    response.writeHead(bytes ? 200 : 404, { "Content-Type": type, ...headers });
    response.end(bytes ?? this.#files.get("/404.html"));
  }
}

/** The build as it would be after a change of words on every page. */
export function nextBuild(build: Build, from: string, to: string): Build {
  const change = (bytes: Uint8Array) =>
    Buffer.from(Buffer.from(bytes).toString().replaceAll(from, to));
  return new Map(
    [...build].map(([file, bytes]) => [
      file,
      file.endsWith("/") || file.endsWith(".html") ? change(bytes) : bytes,
    ]),
  );
}
