/** The colours of the light theme that a card needs (frame/styles/tokens.css has them all). */
export const ink = {
  page: "#f3f6f4",
  ink: "#1b2b28",
  muted: "#4a5c57",
  control: "#667a74",
  line: "#c3cfca",
  today: "#f4b740",
  onToday: "#2b1d00",
} as const;

/** Where on the thread a page stands: which knot of how many. */
export interface Place {
  readonly knot: number;
  readonly of: number;
}

/** The middle of the thread, and the height at which the marigold knot always is. */
const x = 122;
const y = 126;
const apart = 128;
const end = 630;

/**
 * The thread at the left edge of a card, as SVG: the page's own knot is the marigold diamond, those before
 * it are above, those after it below, and what runs off the edge is cut. The thread is solid up to the
 * diamond and dotted from it on, as in the timeline.
 */
export function threadOf({ knot, of }: Place): string {
  const rings = Array.from({ length: of }, (_, at) => y + (at + 1 - knot) * apart)
    .filter((height) => height !== y && height > -apart && height < end + apart)
    .map(ring);
  const first = Math.max(-apart, y - (knot - 1) * apart);
  const last = Math.min(end + apart, y + (of - knot) * apart);
  const before = first < y ? line(first, y, "") : "";
  const after = last > y ? line(y, last, ' stroke-dasharray="0.1 17"') : "";
  return `<g>${before}${after}${rings.join("")}${diamond}</g>`;
}

function line(from: number, to: number, dashes: string): string {
  return `<path d="M${x} ${from}V${to}" stroke="${ink.control}" stroke-width="8" stroke-linecap="round"${dashes}/>`;
}

function ring(height: number): string {
  return `<circle cx="${x}" cy="${height}" r="23" fill="${ink.page}" stroke="${ink.control}" stroke-width="6"/>`;
}

const size = 44;
const diamond =
  `<path d="m${x} ${y - size} ${size} ${size} ${-size} ${size} ${-size} ${-size}z" fill="${ink.today}" ` +
  `stroke="${ink.onToday}" stroke-width="6" stroke-linejoin="round"/>`;
