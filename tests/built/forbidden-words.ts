interface Forbidden {
  readonly found: RegExp;
  readonly why: string;
  /** The one page that needs it. */
  readonly except?: string;
}

/** Words and signs that no page uses in its own voice, and why (a reader may have had a hard day). */
export const forbidden: readonly Forbidden[] = [
  { found: /\bshould(?:n['’]?t)?\b/i, why: "it judges: say what to do" },
  { found: /\bsimply\b/i, why: "nothing is simple on a hard day" },
  // "I just had my interview" is the reader's own sentence, and tells a time.
  { found: /\bjust\b(?! had)/i, why: "it makes the step sound small, or the reader" },
  { found: /\bdon['’]?t panic\b/i, why: "it names the panic" },
  { found: /\boverdue\b/i, why: "it blames: say what to do next" },
  { found: /\byou forgot\b/i, why: "it blames: say what to do next" },
  { found: /\brejected\b/i, why: 'say "they said no"' },
  { found: /\bfail(?:ed|ure)?\b/i, why: "say what happened" },
  { found: /\bexperts? (?:say|agree|recommend)/i, why: "name the article, count honestly" },
  { found: /!/, why: "no exclamation marks" },
  { found: /\d\s?%|\bper ?cent\b/i, why: "no scores", except: "/evidence/" },
  { found: /(?![©®™])\p{Extended_Pictographic}/u, why: "no emoji" },
];

export function forbiddenIn(text: string, url = ""): string[] {
  return forbidden.flatMap(({ found, why, except }) => {
    const hit = except === url ? null : text.match(found);
    return hit ? [`"${hit[0]}" in "${text}": ${why}`] : [];
  });
}
