import { attribute, type BuiltPage, find, rawText } from "./pages.ts";

/** What every page has besides valid HTML; html-validate looks at one page without its meaning. */
export function faultsOf(page: BuiltPage): string[] {
  const only = (selector: string) => find(page, selector).length === 1;
  return [
    only("h1") ? "" : `has ${find(page, "h1").length} h1, it needs one`,
    only("main") ? "" : "has no single main",
    find(page, "html[lang]").length > 0 ? "" : "does not say its language (html lang)",
    titleOf(page) ? "" : "has no title",
    descriptionOf(page) ? "" : "has no meta description",
    ...headingJumps(page),
    ...namelessGroups(page),
    ...emptyLists(page),
    ...refusedAttributes(page),
  ].filter(Boolean);
}

export function titleOf(page: BuiltPage): string {
  return find(page, "head title").map(rawText).join().trim();
}

function descriptionOf(page: BuiltPage): string {
  const [meta] = find(page, 'meta[name="description"]');
  return meta ? (attribute(meta, "content") ?? "").trim() : "";
}

function headingJumps(page: BuiltPage): string[] {
  const levels = find(page, "h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName[1]));
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`goes from h${before} to h${level}`] : [];
  });
}

/** A group is announced by its legend; one that only switches controls off is not announced. */
function namelessGroups(page: BuiltPage): string[] {
  return find(page, "fieldset:not([role=presentation], [role=none])")
    .filter(({ children }) => {
      const first = children.find((child) => child.type === "element");
      return first?.tagName !== "legend";
    })
    .map(({ properties }) => `has a fieldset without a legend: ${JSON.stringify(properties)}`);
}

/** A list without items is announced, and has nothing to say. */
function emptyLists(page: BuiltPage): string[] {
  return find(page, "ul, ol, dl")
    .filter(({ children }) => !children.some(({ type }) => type === "element"))
    .map(({ tagName, properties }) => `has an empty ${tagName}: ${JSON.stringify(properties)}`);
}

/** The policy drops style attributes and handlers, so what they do is missing on the page. */
function refusedAttributes(page: BuiltPage): string[] {
  return find(page, "*").flatMap(({ tagName, properties }) =>
    Object.keys(properties)
      .filter((name) => name === "style" || /^on[a-z]/i.test(name))
      .map((name) => `<${tagName}> has ${name}=, which the policy refuses`),
  );
}

/** Pages that share a text that each needs for itself. */
export function shared(pages: readonly BuiltPage[], textOf: (page: BuiltPage) => string): string[] {
  return pages.flatMap((page) => {
    const twin = pages.find((other) => other !== page && textOf(other) === textOf(page));
    return twin ? [`${page.url} and ${twin.url}: "${textOf(page)}"`] : [];
  });
}
