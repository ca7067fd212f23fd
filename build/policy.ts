import { createHash } from "node:crypto";
import { generateHydrationScript } from "solid-js/web";
import { beforePaint } from "../src/components/stores/storage/before-paint.ts";
import type { HeaderRules } from "./hosting.ts";

/** The source expression that lets one inline script of ours run (CSP level 3). */
function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

/** Solid's inline start of hydration: Astro writes it into pages but does not hash it. */
function solidBoot(): string {
  const script = generateHydrationScript().match(/<script[^>]*>([\s\S]*?)<\/script>/)?.[1];
  if (!script)
    throw new Error("Solid's hydration script has changed shape: look at build/policy.ts");
  return script;
}

/**
 * The policy that every page carries as a meta element. Astro adds `script-src` and `style-src`
 * with a hash for each inline block it writes; nothing unhashed runs, nothing leaves the origin.
 */
export const contentSecurity = {
  algorithm: "SHA-256" as const,
  scriptDirective: { hashes: [hashOf(solidBoot()), hashOf(beforePaint)] },
  directives: [
    "default-src 'none'" as const,
    "img-src 'self' data:" as const,
    "font-src 'self'" as const,
    // The search fetches its index from here (components/search); nothing can be sent elsewhere.
    "connect-src 'self'" as const,
    "manifest-src 'self'" as const,
    "worker-src 'self'" as const,
    "frame-src 'none'" as const,
    "media-src 'none'" as const,
    "object-src 'none'" as const,
    "base-uri 'none'" as const,
    "form-action 'none'" as const,
    "require-trusted-types-for 'script'" as const,
    // `worker` knows one address only, that of our own worker (stores/storage/before-paint.ts).
    "trusted-types solid-template worker" as const,
  ],
};

/** What a meta element cannot say. `npm start` sends these. */
export const headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), clipboard-read=(), clipboard-write=(self)",
};

/** What a host sends: build/hosting.ts writes it down in the words of each. */
export const headerRules: HeaderRules = {
  everywhere: {
    ...headers,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    // Asked again each time and answered 304: a page never runs the scripts of another build.
    "Cache-Control": "no-cache",
  },
  immutable: {
    folder: "_astro",
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  },
};
