const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The Latin digit of a digit of any script: each script has its ten side by side, from zero on. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return String((code - first) % 10);
}

/**
 * A number or a day as it was typed, with what nobody sees taken out and every digit a Latin one, so that it can be
 * read: signs of direction and of width, soft hyphens, odd spaces, marks and letters of full width.
 */
export function readable(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s/g, " ")
    .replace(/\p{Nd}/gu, latinDigit)
    .trim();
}

/** One part of a day, without the ending of "27th" and without a stray mark behind it. */
export function readablePart(typed: string): string {
  return readable(typed)
    .replace(/[\s\p{P}]+$/u, "")
    .replace(/^(\d{1,2})\s*(?:st|nd|rd|th)$/i, "$1");
}
