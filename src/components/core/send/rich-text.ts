const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** A text as HTML for the clipboard: an empty line begins a paragraph, a new line stays one, and all else is text. */
export function richText(text: string): string {
  const paragraphs = text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .trim()
    .split(/\n{2,}/);
  return paragraphs.map((lines) => `<p>${escaped(lines).replaceAll("\n", "<br>")}</p>`).join("");
}
