import type { Element, ElementContent, Root } from "hast";
import { type BuiltPage, find } from "./pages.ts";

/** Elements that end the line before them and after them. */
const block =
  /^(?:main|p|li|dd|dt|figcaption|h[1-6]|label|legend|button|option|summary|ul|ol|dl|div|section|article|aside|form|fieldset|details|noscript|table|t[rdh]|br|astro-island)$/;
const unread = /^(?:script|style|template|svg)$/;

/** What readability is measured on: prose, not labels (see readability.ts). */
const prose = /^(?:p|li|dd|figcaption)$/;

interface Line {
  readonly text: string;
  /** Whether the innermost block around it holds prose. */
  readonly isProse: boolean;
  readonly inTool: boolean;
}

/** The visible lines of `main`, one for each block, without citations, form values and samples. */
export function linesOf(page: BuiltPage): Line[] {
  return find(page, "main")
    .flatMap((main) => walk(main, { isProse: false, inTool: false }))
    .reduce<Piece[]>(join, [])
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

/** Each text of the page as it stands between two tags, head included. */
export function textsOf(page: BuiltPage): string[] {
  const within = (node: Element | Root): string[] =>
    (node.children as ElementContent[]).flatMap((child) => {
      if (child.type === "text") return [child.value];
      return child.type === "element" && !unread.test(child.tagName) ? within(child) : [];
    });
  return within(page.tree);
}

type Place = Omit<Line, "text">;
type Piece = Line & { readonly starts: boolean };

function walk(node: Element | Root, place: Place): Piece[] {
  return (node.children as ElementContent[]).flatMap((child): Piece[] => {
    if (child.type === "text") return [{ ...place, text: child.value, starts: false }];
    if (child.type !== "element" || unread.test(child.tagName) || isUnscored(child)) return [];
    if (!block.test(child.tagName)) return walk(child, place);
    const edge = { ...place, text: "", starts: true };
    return [edge, ...walk(child, placeIn(child, place)), edge];
  });
}

function placeIn({ tagName }: Element, { isProse, inTool }: Place): Place {
  return {
    isProse: prose.test(tagName) || (tagName === "br" && isProse),
    inTool: inTool || /^(?:astro-island|noscript)$/.test(tagName),
  };
}

function isUnscored({ properties }: Element): boolean {
  return properties["dataScore"] === "no";
}

/** Text that no block divides is one line. */
function join(lines: Piece[], piece: Piece): Piece[] {
  const last = lines.at(-1);
  if (!last || piece.starts || last.starts) return [...lines, piece];
  return [...lines.slice(0, -1), { ...last, text: last.text + piece.text }];
}
