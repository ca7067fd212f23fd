import plain from "@fontsource/cabin/files/cabin-latin-500-normal.woff?inline";
import bold from "@fontsource/cabin/files/cabin-latin-700-normal.woff?inline";
import satori from "satori";
import sharp from "sharp";
import { ink, type Place, threadOf } from "./card-thread.ts";

/** What a card says, from top to bottom. */
export interface Card {
  readonly where: string;
  readonly title: string;
  readonly text: string;
  readonly site: string;
  readonly place: Place;
}

export const width = 1200;
export const height = 630;

/** The picture that stands for a page where its link is shown: the page's place on the thread and its title. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await satori(layoutOf(card), {
    width,
    height,
    fonts: [
      { name: "Cabin", data: bytesOf(plain), weight: 500 },
      { name: "Cabin", data: bytesOf(bold), weight: 700 },
    ],
  });
  const whole = svg.replace(/<\/svg>$/, `${threadOf(card.place)}</svg>`);
  // Few colours and their edges: a palette of 64 looks the same and weighs a third.
  return sharp(Buffer.from(whole)).png({ palette: true, colours: 64 }).toBuffer();
}

/** The bytes of a file that the bundler has put into the code as `data:…;base64,…`. */
function bytesOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** Left of the text is the room of the thread. */
const left = 232;
const right = 84;

function layoutOf({ where, title, text, site }: Card) {
  return box({ ...page, width, height }, [
    box({ color: ink.muted, fontSize: 36, lineHeight: "52px" }, where),
    box({ ...heading, fontSize: sizeOf(title) }, title),
    box({ ...paragraph, color: ink.muted }, text),
    box({ position: "absolute", left, bottom: 44, fontSize: 34, fontWeight: 700 }, site),
  ]);
}

/** Two lines of it fit, or three of the smallest; a text of three lines then ends above the site's name. */
function sizeOf(title: string): number {
  if (title.length <= 30) return 92;
  return title.length <= 42 ? 78 : 68;
}

const page = {
  display: "flex",
  flexDirection: "column",
  boxSizing: "border-box",
  padding: `100px ${right}px 0 ${left}px`,
  background: ink.page,
  color: ink.ink,
  fontFamily: "Cabin",
  fontWeight: 500,
};

const heading = {
  display: "block",
  marginTop: 18,
  fontWeight: 700,
  letterSpacing: "-0.01em",
  lineHeight: 1.08,
  textWrap: "balance",
};

const paragraph = {
  display: "block",
  marginTop: 24,
  fontSize: 32,
  lineClamp: 3,
  lineHeight: 1.35,
  textWrap: "pretty",
};

type Style = Readonly<Record<string, string | number>>;

/** An element in the form that satori reads. */
function box(style: Style, children: string | readonly object[]) {
  return { type: "div", key: null, props: { style, children } } as Parameters<typeof satori>[0];
}
