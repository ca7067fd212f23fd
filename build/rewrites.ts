import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

interface Rewrite {
  /** The end of the library file's path. */
  file: string;
  from: string;
  to: string;
  /** Wherever it stands, not the first time only. */
  everywhere?: true;
}

const signals = "solid-js/dist/solid.js";
const solid = "solid-js/web/dist/web.js";
const renderer = "@astrojs/solid-js/dist/client.js";

const foreignNodes = fileURLToPath(new URL("foreign-nodes.ts", import.meta.url));

const rewrites: Rewrite[] = [
  // Trusted Types: Solid's templates come from our own build, never from a reader, so they go
  // through the one policy that the page allows; any other write of HTML text is refused.
  {
    file: solid,
    from: "t.innerHTML = html;",
    to: "t.innerHTML = templates.createHTML(html);",
  },
  {
    file: solid,
    from: "const ChildProperties",
    to: `const templates = globalThis.trustedTypes?.createPolicy("solid-template", { createHTML: (html) => html }) ?? { createHTML: (html) => html };
const ChildProperties`,
  },
  // Focus: from the first event that it hears, Solid draws each later island anew instead of taking over what stands
  // there. Ours wake when they come near, and the focus may be in one already.
  {
    file: solid,
    from: "if (globalThis._$HY.done) return render(code, element, [...element.childNodes], options);",
    to: "sharedConfig.done = false;",
  },
  { file: renderer, from: 'element.innerHTML = "";', to: "element.replaceChildren();" },
  // Nodes that others took out, put in or changed (build/foreign-nodes.ts): a text that a translator has replaced is
  // looked up before it is written to, and becomes an element, since a translator looks for those that come.
  {
    file: solid,
    from: "const booleans =",
    to: `import * as foreign from ${JSON.stringify(foreignNodes)};\nconst booleans =`,
  },
  {
    file: solid,
    from: `current = current();
  if (value === current) return current;`,
    to: `current = current();
  if (value === current) return current;
  current = foreign.standing(parent, current, marker);`,
  },
  {
    file: solid,
    from: `let node = current[0];
      if (node && node.nodeType === 3) {
        node.data !== value && (node.data = value);
      } else node = document.createTextNode(value);`,
    to: "const node = foreign.loneTextNode(current[0], value);",
  },
  {
    file: solid,
    from: "current = parent.firstChild.data = value",
    to: "current = foreign.fillWith(parent, value)",
  },
  {
    file: solid,
    from: "if (prev && prev.nodeType === 3 && prev.data === value) normalized.push(prev);else normalized.push(document.createTextNode(value));",
    to: "normalized.push(foreign.textNode(prev, value));",
  },
  // The first child may be an extension's.
  {
    file: solid,
    from: "parent.replaceChild(value, parent.firstChild)",
    to: "parent.replaceChild(value, current.parentNode === parent ? current : parent.firstChild)",
  },
  // Hydration counts from node to node: where others have been, a tool is drawn anew in its place. Nothing is lost, as
  // its fields can be used only once it lives, and what is kept is read then.
  {
    file: solid,
    from: "if (sharedConfig.completed) sharedConfig.completed.add(node);",
    to: `if (template && !foreign.fits(node, template())) throw new Error("foreign nodes");
  if (sharedConfig.completed) sharedConfig.completed.add(node);`,
  },
  {
    file: renderer,
    from: "dispose = hydrate(fn, element, { renderId });",
    to: `try {
        dispose = hydrate(fn, element, { renderId });
      } catch {
        element.replaceChildren();
        dispose = render(fn, element);
      }`,
  },
  // Bytes: the renderer keeps each island's props in a store so that a client router can change
  // them. There is no router here, props never change, and the store is 1.9 kB on every tool page.
  {
    file: renderer,
    from: 'import { createStore, reconcile } from "solid-js/store";',
    to: "const createStore = (props) => [props, () => {}];\nconst reconcile = (props) => props;",
  },
  // Bytes: no view of ours is drawn beside an older one until it is ready, so no transition ever runs; what
  // signals do for one is 0.3 kB on every tool page.
  { file: signals, from: "Transition && Transition.running", to: "false", everywhere: true },
];

// Bytes: Vite wraps each dynamic import in a helper that fetches the styles that come with it. Ours
// stand in the page, so there is nothing to fetch.
const preloadHelper = "vite/preload-helper";
const justImport = "export const __vitePreload = (load) => load();";

/**
 * The places where a library's code is changed on its way into the client build. The build stops
 * when a library has changed so that a rewrite no longer fits.
 */
export function libraryRewrites(): Plugin {
  return {
    name: "library-rewrites",
    enforce: "pre",
    configResolved({ environments }) {
      // Astro sets this itself, so it can not be said in the configuration: no lists for the helper.
      if (environments["client"]) environments["client"].build.modulePreload = false;
    },
    transform(code, id) {
      if (id.includes(preloadHelper)) return { code: justImport, map: null };
      const wanted = rewrites.filter(({ file }) => id.split("?")[0]?.endsWith(file));
      if (wanted.length === 0) return null;
      return { code: wanted.reduce(rewrite, code), map: null };
    },
  };
}

function rewrite(code: string, { file, from, to, everywhere }: Rewrite): string {
  if (!code.includes(from)) {
    throw new Error(`${file} no longer says ${from}: mend build/rewrites.ts`);
  }
  return everywhere ? code.replaceAll(from, to) : code.replace(from, to);
}
