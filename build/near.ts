import type { AstroIntegration } from "astro";

declare module "astro" {
  interface AstroClientDirectives {
    /** How far ahead of the screen the tool wakes, like `300px`. */
    "client:near"?: boolean | string;
  }
}

/** `client:near` in a tag: a tool that wakes when it is near, or at the first Tab (near-directive.ts). */
export function near(): AstroIntegration {
  return {
    name: "near",
    hooks: {
      "astro:config:setup": ({ addClientDirective }) =>
        addClientDirective({ name: "near", entrypoint: "./build/near-directive.ts" }),
    },
  };
}
