/** Where the picture that stands for a page elsewhere is: `/guide/x/` → `/cards/guide/x.png`. */
export function cardAddress(pathname: string): string {
  const page = pathname.replace(/\/$/, "") || "/home";
  return `/cards${page}.png`;
}
